// Owns patterns of *, ? and ~: what they match, and that no pattern makes them slow.
import fc from "fast-check";
import { wildcard } from "../../src/dataset/wildcard";

/** The same pattern by the engine's own expressions, which backtrack. */
const expression = (pattern: string): RegExp => {
  const source = pattern.replace(/~[*?~]|[\s\S]/gu, (part) =>
    part === "*"
      ? "[\\s\\S]*"
      : part === "?"
        ? "[\\s\\S]"
        : part.replace(/^~(?=.)/, "").replace(/[*?]/, "\\$&"),
  );
  return new RegExp(`^${source}$`, "u");
};

test("a pattern matches what a regular expression of the same meaning matches", () => {
  const parts = fc.array(fc.constantFrom("*", "?", "~*", "~?", "~~", "a", "b", "~"), { maxLength: 8 });
  const texts = fc.array(fc.constantFrom("a", "b", "*", "?", "~", "😀"), { maxLength: 10 });
  fc.assert(
    fc.property(parts, texts, (pattern, text) => {
      const [given, tried] = [pattern.join(""), text.join("")];
      expect([given, tried, wildcard(given)(tried)]).toEqual([given, tried, expression(given).test(tried)]);
    }),
    { numRuns: 3000 },
  );
});

test("patterns of 32,767 characters, and many stars, end", () => {
  const text = "a".repeat(1000);
  expect(wildcard("*a*a*a*a*a*a*a*a*a*a*a*a*zz")(text)).toBe(false);
  expect(wildcard("?*".repeat(16_383))(text)).toBe(false);
  expect(wildcard("*".repeat(32_767))(text)).toBe(true);
  expect(wildcard("*a?".repeat(10_922))(text)).toBe(false);
  expect(wildcard("*a".repeat(1000))(text)).toBe(true);
  expect(wildcard(`*${"?".repeat(999)}b*`)(text)).toBe(false);
});
