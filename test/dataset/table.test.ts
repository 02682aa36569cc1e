// Owns the pre-built tables: their shape in each language, filters, criteria, and what is refused.
import { dataset } from "../../src/dataset/current";
import type { Cell } from "../../src/dataset/cell";
import type { Language } from "../../src/dataset/language";
import { listed } from "../../src/dataset/listing";
import { Names, namesOf } from "../../src/dataset/names";
import { listTables, readTable } from "../../src/dataset/table";

const ids = dataset.data.tables.map(({ id }) => id);
const languages: Language[] = ["en", "az", "zh"];

test("every table of the product is there", () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      "agreements",
      "loans",
      "memoranda",
      "projects",
      "investment",
      "trade",
      "finance",
      "timeline",
      "digital-cooperation",
      "culture-and-education",
      "middle-corridor",
      "indicators",
    ]),
  );
});

test.each(ids)("%s has whole rows, distinct keys, sources and headers in each language", (id) => {
  const [english, ...others] = languages.map((language) => readTable(dataset, id, { language }));
  const { columns, rows, keys, sources } = english!;
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((cells) => cells.length === columns.length && !cells.includes(undefined as never))).toBe(
    true,
  );
  expect([keys.length, new Set(keys).size]).toEqual([rows.length, rows.length]);
  expect(sources.length).toBeGreaterThan(0);
  for (const other of others) {
    expect(other.rows).toHaveLength(rows.length);
    expect([...other.keys].sort()).toEqual([...keys].sort());
    expect(other.columns.map((column) => column.id)).toEqual(columns.map((column) => column.id));
    expect(other.label).not.toBe(english!.label);
  }
});

test.each(ids)("%s holds the types that its columns promise", (id) => {
  const { columns, rows } = readTable(dataset, id);
  const fits = {
    text: (cell: unknown) => typeof cell === "string",
    date: (cell: unknown) => typeof cell === "string" && /^\d{4}(-(\d\d(-\d\d)?|Q\d))?$/.test(cell),
    year: (cell: unknown) => Number.isInteger(cell),
    number: (cell: unknown) => typeof cell === "number",
    money: (cell: unknown) => typeof cell === "number",
    percent: (cell: unknown) => typeof cell === "number",
    boolean: (cell: unknown) => typeof cell === "boolean",
    link: (cell: unknown) => /^https?:/.test(String(cell)),
  };
  for (const [at, { id: column, type }] of columns.entries()) {
    const wrong = rows.map((cells) => cells[at]).filter((cell) => cell !== "" && !fits[type](cell));
    expect([column, wrong]).toEqual([column, []]);
  }
});

test("rows stand in the order of the table's sort, blanks last", () => {
  const dates = readTable(dataset, "agreements").rows.map(([date]) => date);
  const known = dates.filter((date) => date !== "");
  expect(known).toEqual([...known].sort());
  expect(dates.indexOf("")).toBe(dates.includes("") ? known.length : -1);
});

test("a table finds itself by any of its names", () => {
  for (const name of ["Loans to Azerbaijan", "kreditlər", "LOAN", "对阿塞拜疆贷款"])
    expect(readTable(dataset, name).id).toBe("loans");
});

test("columns are those asked for, in that order, by any header", () => {
  const { columns, rows } = readTable(dataset, "loans", { columns: ["amount", "Date"] });
  expect(columns.map(({ id }) => id)).toEqual(["amount", "date"]);
  expect(rows.every((cells) => cells.length === 2)).toBe(true);
});

test("a plain text on a column of names matches id, label and alias in any language, besides the cell itself", () => {
  const lenders = ["AIIB", "aiib", "Asian Infrastructure Investment Bank", "亚投行", "=AIIB"];
  const found = lenders.map((lender) => readTable(dataset, "loans", { criteria: ["lender", lender] }).keys);
  expect(found.every((keys) => keys.join() === found[0]!.join() && keys.length === 3)).toBe(true);
  const parties = readTable(dataset, "memoranda", { criteria: ["parties", "COSCO"] }).keys;
  expect(parties).toEqual(expect.arrayContaining(["alyat-mou-cosco", "alyat-mous-count"]));
});

test("criteria are joined by and", () => {
  const { keys } = readTable(dataset, "loans", {
    criteria: ["lender", "AIIB", "year", ">=2018", "amount", "<150000000"],
  });
  expect(keys).toEqual(["aiib-covid-loan"]);
});

test("the memoranda are the agreements of that kind, the investments every source's value", () => {
  expect(readTable(dataset, "memoranda").keys).toEqual(
    readTable(dataset, "agreements", { criteria: ["kind", "memorandum"] }).keys,
  );
  const records = dataset.entries.filter(({ row }) => /^investment/.test(row.kind));
  const observations = records.flatMap(({ observations: own }) => own.map(({ id }) => id));
  expect([...readTable(dataset, "investment").keys].sort()).toEqual(observations.sort());
});

test("reporters stand in columns of their own, and a year that a source lacks is blank", () => {
  const { columns, rows } = readTable(dataset, "trade", { criteria: ["year", "1993"] });
  const cell = (id: string) => rows[0]![columns.findIndex((column) => column.id === id)];
  expect([cell("year"), cell("exports"), cell("turnover"), cell("imports")]).toEqual([1993, "", "", 3823600]);
  const announced = readTable(dataset, "trade", { criteria: ["year", 2024] });
  expect(announced.rows[0]!.filter((value) => value !== "")).toEqual([2024, 3744000000]);
});

test("an unknown table or column is refused with near names, no match with the criteria", () => {
  expect(() => readTable(dataset, "laons")).toThrow(/no table called "laons"\. Did you mean .*loans?/i);
  expect(() => readTable(dataset, "loans", { columns: ["lendr"] })).toThrow(
    /no column called "lendr"\. Did you mean "Lender"/i,
  );
  expect(() => readTable(dataset, "loans", { criteria: ["colour of the sky", "x"] })).toThrow(
    /Its columns are date, /,
  );
  expect(() => readTable(dataset, "loans", { criteria: ["year", ">2100"] })).toThrow(
    'No row of the table loans matches year ">2100"',
  );
});

test("where no row matches, the refusal says why where it can: a lender that lends elsewhere, years reversed", () => {
  const read = (table: string, ...criteria: Cell[]) => expect(() => readTable(dataset, table, { criteria }));
  for (const china of ["China", "Çin", "中国"])
    read("loans", "lender", china).toThrow(
      /not bilateral lending by China, .*finance \(AZCN\.FINANCE\) and projects/,
    );
  read("timeline", "year", ">=2022", "year", "<=2015").toThrow(
    "The years are reversed: 2022 comes after 2015.",
  );
  read("loans", "date", ">2019-05", "date", "<2019-04").toThrow("The bounds are reversed: 2019-05 comes");
  read("loans", "amount", ">900", "amount", "<1000").toThrow(/"<1000"\. Try/);
});

test("every key that FIGURE takes is listed, and what is no list is refused like any other name", () => {
  const keys = listed(dataset, "figures")
    .slice(1)
    .map(([id]) => id);
  expect(keys).toEqual(dataset.entries.flatMap(({ id, row }) => (row.unit === undefined ? [] : id)));
  expect(listed(dataset, "All figures")).toEqual(listed(dataset, "figures"));
  for (const name of ["constructor", "toString", "__proto__"])
    expect(() => listed(dataset, name)).toThrow(`There is no table called "${name}"`);
});

test("a name that two loans share is refused with both", () => {
  const loans = new Names(
    dataset.entries.filter(({ resource }) => resource === "loans"),
    ({ row }) => namesOf(row),
  );
  for (const name of ["COVID", "COVID-19", "coronavirus", "koronavirus", "新冠"]) {
    expect(loans.find(name)).toBeUndefined();
    expect(loans.near(name)).toHaveLength(2);
  }
});

test("tables are listed with the number of their rows", () => {
  for (const { id, rowCount } of listTables(dataset, "az"))
    expect(readTable(dataset, id).rows).toHaveLength(rowCount);
});
