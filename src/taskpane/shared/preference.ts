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

/** Several choices kept under one name; nothing of what is no object, such as another program's text. */
export const readPreferences = (name: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(readPreference(name) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};
