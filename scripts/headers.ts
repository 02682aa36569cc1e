// Owns where the rules of assets/_headers apply: below the add-in's address, when that has a path of its own.

/** The rules, with each path moved below the path of `address`. */
export const headersAt = (rules: string, address: string): string => {
  const path = new URL(address).pathname.replace(/\/$/, "");
  return rules.replace(/^\//gm, `${path}/`);
};
