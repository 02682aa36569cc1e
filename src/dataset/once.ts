// Owns what is made once for each thing it is made of, and only when first asked for.

/** Opening the dataset stays quick, since its indexes are made this way; they go when it goes. */
export const once = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => {
  const made = new WeakMap<K, { readonly it: T }>();
  return (key) => {
    const known = made.get(key) ?? { it: make(key) };
    made.set(key, known);
    return known.it;
  };
};

/** What is made once for each key of what is already known. */
export const kept = <K, T>(known: Map<K, T>, key: K, make: () => T): T => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};
