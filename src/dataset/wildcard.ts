// Owns patterns of * and ?, with ~ before a character that is meant itself.

const ANY = Symbol("any one character");
const SOME = Symbol("any characters, or none");

export const isPattern = (text: string): boolean => /[*?~]/.test(text);

/**
 * Whether a text fits a pattern.
 *
 * Only the last * is ever widened, so that no pattern makes it slow: a pattern that asks for more characters than the
 * text has is turned down at once, and the rest costs what the text's own length allows.
 */
export const wildcard = (pattern: string): ((text: string) => boolean) => {
  const parts: (string | typeof ANY | typeof SOME)[] = [];
  for (const [part] of pattern.matchAll(/~[*?~]|[\s\S]/gu)) {
    if (part === "?") parts.push(ANY);
    else if (part !== "*") parts.push(part.length > 1 && part.startsWith("~") ? part.slice(1) : part);
    else if (parts.at(-1) !== SOME) parts.push(SOME);
  }
  // How many characters the pattern asks for, from each of its parts on.
  const asked = new Uint32Array(parts.length + 1);
  for (let at = parts.length - 1; at >= 0; at -= 1) asked[at] = asked[at + 1]! + (parts[at] === SOME ? 0 : 1);
  return (text) => {
    if (asked[0]! > text.length) return false;
    const characters = [...text];
    let [at, next, afterSome, from] = [0, 0, -1, 0];
    while (at < characters.length) {
      const part = parts[next];
      if (part === SOME) {
        next += 1;
        [afterSome, from] = [next, at];
      } else if (part !== undefined && (part === ANY || part === characters[at])) {
        next += 1;
        at += 1;
      } else if (afterSome >= 0 && characters.length - from > asked[afterSome]!) {
        from += 1;
        [at, next] = [from, afterSome];
      } else return false;
    }
    return asked[next] === 0;
  };
};
