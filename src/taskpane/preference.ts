// Owns the user's choices in the pane, kept in this browser; where storage is denied they last until the pane closes.

const kept = new Map<string, string>();

export const readPreference = (name: string): string | undefined => {
  try {
    return localStorage.getItem(`azcn.${name}`) ?? kept.get(name);
  } catch {
    return kept.get(name);
  }
};

export const writePreference = (name: string, value: string): void => {
  kept.set(name, value);
  try {
    localStorage.setItem(`azcn.${name}`, value);
  } catch {
    // Kept above for as long as the pane is open.
  }
};
