// What is inserted says of which rows it is: a filtered table in its title and notes, a total what it leaves out.
import { dataset } from "../../src/dataset/current";
import { type Language, languages } from "../../src/dataset/language";
import { readTable } from "../../src/dataset/table";
import { totalOf } from "../../src/dataset/total";
import { numberText } from "../../src/taskpane/shared/cell-text";
import { loadAllMessages, messagesIn } from "../../src/taskpane/shared/catalogue";
import { sourcesOnce } from "../../src/taskpane/shared/note-lines";
import type { InsertionChoices } from "../../src/taskpane/tables/choices";
import { tableRequest } from "../../src/taskpane/tables/request";
import { type Shape, wholeShape } from "../../src/taskpane/tables/shape";

beforeAll(loadAllMessages);

const choices: InsertionChoices = {
  ...{ target: "selection", form: "values" },
  ...{ title: true, notes: true, total: true, verdict: true, caveat: false, link: false, chart: true },
  money: {},
};

const request = (shape: Partial<Shape> & { table: string }, language: Language, form = choices.form) =>
  tableRequest({ ...wholeShape(shape.table), ...shape }, { ...choices, form }, language, messagesIn(language))
    .options;

const AIIB = { lender: "Asian Infrastructure Investment Bank" };

test.each([
  ["en", "Loans to Azerbaijan (lender: Asian Infrastructure Investment Bank)", "3 of 7 rows: lender: Asian"],
  ["az", "(kreditor: Asiya İnfrastruktur İnvestisiya Bankı)", "7 sətirdən 3: kreditor: Asiya"],
  ["zh", "（贷款方：亚洲基础设施投资银行）", "共 7 行，此处 3 行：贷款方：亚洲"],
] as const)("in %s the title and the first note name the filter", (language, title, note) => {
  const { title: line, below, chart } = request({ table: "loans", wanted: AIIB }, language);
  expect(line).toContain(title);
  expect(chart!.title).toContain(title);
  expect(below.filter((one) => typeof one === "string")[0]).toContain(note);
  const live = request({ table: "loans", wanted: AIIB }, language, "formula");
  expect(live.title).toContain(title);
  expect(live.below.join()).not.toContain(note);
});

test.each([
  [{ from: "2015", to: "2018" }, "(year: 2015–2018)"],
  [{ from: "2015" }, "(year: from 2015)"],
  [{ to: "2018" }, "(year: to 2018)"],
  [{ to: "2018", wanted: { sector: "transport" } }, "(year: to 2018; sector: transport)"],
])("%j reads %s", (shape, words) => {
  expect(request({ table: "agreements", ...shape }, "en").title).toContain(words);
});

test.each(languages)("a whole table in %s names no filter", (language) => {
  const { title, below } = request({ table: "loans" }, language);
  const { label, note } = readTable(dataset, "loans", { language });
  expect(title).toBe(messagesIn(language).titleLine(label));
  expect(below.filter((one) => typeof one === "string")[0]).toBe(note);
});

const summed = dataset.data.tables.filter(({ total }) => total !== undefined).map(({ id }) => id);

test.each(languages.flatMap((language) => summed.map((id) => [language, id] as const)))(
  "in %s the total of %s is the dataset's, and says how it differs from the column's sum",
  (language, id) => {
    const [total, words] = request({ table: id }, language).below;
    if (typeof total === "string") return;
    expect(total).toMatchObject({ label: messagesIn(language).total, formula: `=AZCN.TOTAL("${id}")` });
    const text = (words as { formula: string }).formula;
    // Excel takes no longer text in a formula.
    expect(text.length).toBeLessThan(255);
    const { columns, rows } = readTable(dataset, id);
    const at = columns.findIndex((column) => column.id === dataset.tables.find(id)!.total);
    const sum = rows.reduce((all, row) => all + (Number(row[at]) || 0), 0);
    const leftOut = Math.round((sum - totalOf(dataset, id, [])) * 100) / 100;
    const said = messagesIn(language).totalLine(numberText(sum, language), numberText(leftOut, language));
    expect(text).toBe(`="${said}"`);
    expect(said.includes(numberText(sum, language))).toBe(numberText(leftOut, language) !== "0");
  },
);

test("the loans' total is that of their column, in which nothing is counted twice", () => {
  const [total, words, coverage] = request({ table: "loans" }, "en").below;
  expect(total).toMatchObject({ label: "Total in the dataset" });
  expect(words).toMatchObject({
    formula: expect.stringMatching(/It is the sum of the column\. It does not follow/),
  });
  expect(coverage).toMatchObject({ formula: '=AZCN.COVERAGE("loans")' });
});

test("a searched table says so, and has no total, which cannot be asked of TOTAL", () => {
  const { title, below, request: kept } = request({ table: "loans", search: " tanap " }, "en");
  expect(title).toContain("(search in the rows: tanap)");
  expect(below.every((line) => typeof line === "string")).toBe(true);
  expect(kept).toMatchObject({ search: "tanap", criteria: [] });
});

test("sorted rows are inserted in that order, blanks last either way", () => {
  const amounts = (isDown: boolean) => {
    const shape = { ...wholeShape("agreements"), sort: { column: "amount", isDown } };
    const { table } = tableRequest(shape, choices, "en", messagesIn("en"));
    const at = table.columns.findIndex(({ id }) => id === "amount");
    return table.rows.map((row) => row[at]);
  };
  const [up, down] = [amounts(false), amounts(true)];
  expect(up.at(-1)).toBe("");
  expect(down.at(-1)).toBe("");
  expect(down.filter((cell) => cell !== "")).toEqual(up.filter((cell) => cell !== "").reverse());
});

test("a total in billions says what it leaves out, however little that is of a billion", () => {
  const shape = wholeShape("projects");
  const read = (scale: 1 | 1e9) =>
    tableRequest(shape, { ...choices, money: { scale } }, "en", messagesIn("en"));
  const [whole, scaled] = [read(1).total!, read(1e9).total!];
  expect(scaled.amount).toBeCloseTo(whole.amount / 1e9, 9);
  expect(scaled.leftOut).toBeCloseTo(whole.leftOut / 1e9, 9);
  expect(read(1e9).options.below[0]).toMatchObject({ formula: '=AZCN.TOTAL("projects")/1000000000' });
  expect(numberText(0.000912, "en")).toBe("0.000912");
});

test("each source is named once, with all its places", () => {
  expect(
    sourcesOnce([
      "Trend (2019)",
      "A (2022), paragraph 5",
      "B, C (x), record 7",
      "A (2022), paragraph 4",
      "A (2022), paragraph 9",
      "B, C (x), projects 3 and 4",
      "Source: IMF",
      "Trend (2019)",
    ]),
  ).toEqual(["Trend (2019)", "A (2022), paragraphs 4–5 and 9", "B, C (x), record 7, projects 3–4", "IMF"]);
});
