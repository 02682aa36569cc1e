// The bibliography: each source once, with the cells that rest on it, grouped, and what it states.
import "../../support/custom-functions";
import { dataset } from "../../../src/dataset/current";
import { basisOf } from "../../../src/functions/basis";
import { bibliography, cellsText, type Referenced } from "../../../src/workbook/freeze/references";
import { stated } from "../words";

const at = (row: number, column: number, rows = 1, columns = 1, sheet = "S") => ({
  sheet,
  area: { row, column, rows, columns },
});

const call = (name: string, ...given: unknown[]): Referenced["basis"] => ({
  readings: basisOf(name, given).readings,
  hints: [],
});

test("a source that several cells rest on stands once, with each of its subjects", () => {
  const references = bibliography(
    dataset,
    [
      { at: at(0, 0), basis: call("INVESTMENT", "China") },
      { at: at(1, 0), basis: call("LOAN", "TANAP") },
      { at: at(2, 0), basis: call("LOAN", "TANAP", "lender") },
      { at: { name: "Invested" }, basis: call("INVESTMENT", "China") },
      { at: at(9, 9), basis: { readings: [], hints: ["Why not."] } },
      { at: at(9, 8), basis: { readings: [], hints: [""] } },
    ],
    stated,
  );
  const citations = references.map(({ citation }) => citation);
  expect(new Set(citations).size).toBe(citations.length);
  const [first] = references;
  expect(first!.citation).toMatch(/Aze\.Media/);
  // The same article gives all of them.
  expect(cellsText(first!.of)).toBe("'S'!A1:A3; Invested");
  expect(first!.stated).toEqual([
    expect.stringMatching(/^Chinese investment.*\(paragraph \d+\)$/),
    expect.stringMatching(/TANAP.*\(paragraph \d+\)$/),
  ]);
  expect(first!.caveats).toEqual([
    expect.stringMatching(/^Chin.*: Verdict: /),
    expect.stringMatching(/TANAP.*: Verdict: /),
  ]);
  expect(references).toHaveLength(2);
  expect(references.at(-1)).toMatchObject({
    citation: expect.stringMatching(/^AZCN for Excel, dataset /) as string,
    caveats: ["Why not."],
  });
  expect(cellsText(references.at(-1)!.of)).toBe("'S'!I10:J10");
});

test.each<[string, Referenced["at"][], string]>([
  ["a column and a stray cell", [at(0, 0), at(2, 0), at(1, 0), at(4, 2)], "'S'!A1:A3, C5"],
  ["a block", [at(0, 0), at(0, 1), at(1, 1), at(1, 0)], "'S'!A1:B2"],
  ["spilled tables side by side", [at(0, 0, 3, 2), at(0, 2, 3, 1), at(0, 3, 2, 1)], "'S'!A1:C3, D1:D2"],
  ["two sheets", [at(0, 0), at(0, 0, 1, 1, "It's"), at(1, 0)], "'S'!A1:A2; 'It''s'!A1"],
])("addresses are grouped: %s", (_name, places, text) => {
  const none = { readings: [], hints: [] };
  expect(cellsText(places.map((one) => ({ at: one, basis: none })))).toBe(text);
});
