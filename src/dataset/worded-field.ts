// Owns which fields hold a word of a fixed choice, in English in data/ and in every answer of a function.

export const wordedFields: readonly string[] = [
  "kind",
  "sector",
  "status",
  "verdict",
  "qualifier",
  "rank",
  "unit",
];
