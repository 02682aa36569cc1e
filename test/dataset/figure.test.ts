// Owns single values: as of a moment, the preferred beside the stated one, what is refused, and how sure each is.
import { dataset } from "../../src/dataset/current";
import { type Entry, readingOf } from "../../src/dataset/dataset";
import { caveatOf, comparedObservations, verdictOf, verdictSentence } from "../../src/dataset/evidence";
import { figureLookup, observationAsOf, readFigure } from "../../src/dataset/figure";
import { companyCount, investmentBy } from "../../src/dataset/investment";

const valueAsOf = (of: Entry, asOf: "latest" | number | undefined): number =>
  observationAsOf(dataset, of, asOf, "=A1").value!;

const read = (name: string, field = "value") =>
  readFigure(dataset, figureLookup, name, figureLookup.fields.choose(field, "=A1")).value;

test("investment as of a year is the last figure dated by its end", () => {
  const chinese = investmentBy(dataset, "China");
  expect([2013, 2017, 2018, 2019, 2024, 2025, 2026].map((year) => valueAsOf(chinese, year))).toEqual([
    700e6, 700e6, 800e6, 800e6, 800e6, 942.3e6, 942.3e6,
  ]);
  expect(valueAsOf(chinese, "latest")).toBe(942300000);
  expect(() => valueAsOf(chinese, 2012)).toThrow(/by the end of 2012; the first is of 2013/);
});

test("a count by another definition never stands in", () => {
  const companies = companyCount(dataset);
  expect([undefined, 2016, 2025, "latest" as const].map((asOf) => valueAsOf(companies, asOf))).toEqual([
    120, 80, 375, 375,
  ]);
  expect(() => valueAsOf(companies, 2015)).toThrow(/the first is of 2016/);
});

test("who does not invest is refused with who does", () => {
  expect(() => investmentBy(dataset, "Chnia")).toThrow(/no investor called "Chnia"\. Did you mean "China"/);
  expect(() => investmentBy(dataset, "Georgia")).toThrow(/no investor called "Georgia"/);
});

test("the article's value is preferred unless it is contradicted, and then stands beside", () => {
  for (const one of dataset.entries) {
    if (!one.stated) continue;
    if (verdictOf(one).verdict === "contradicted")
      expect([one.id, one.preferred]).not.toEqual([one.id, one.stated]);
    else expect([one.id, one.preferred?.id]).toEqual([one.id, one.stated.id]);
  }
  const shown = (field: string) => read("aiib-azerbaijan-share-amount", field);
  expect([shown("value"), shown("stated"), shown("verdict")]).toEqual([254100000, 245100000, "contradicted"]);
});

test("every field of every figure is read or refused in a sentence", () => {
  for (const { id } of dataset.entries.filter(({ row }) => row.unit !== undefined)) {
    for (const field of figureLookup.fields.all) {
      try {
        expect(read(id, field.id)).not.toBeUndefined();
      } catch (error) {
        expect(error).toMatchObject({
          kind: "unknown",
          message: expect.stringMatching(/^The field .+ is empty: .+\. Try =AZCN\./),
        });
      }
    }
  }
});

test("dozens and several are no number, and the refusal says what the source says", () => {
  expect(() => read("huawei-seeds-participants")).toThrow(/the source gives no number, it says 'dozens'/);
});

test("whatever shows a contested figure shows that beside it", () => {
  for (const one of dataset.entries) {
    const { verdict, detail } = verdictOf(one);
    if (!["contradicted", "disputed", "partly"].includes(verdict)) continue;
    expect(verdictSentence(one)).toBe(`${verdict}: ${detail}`);
    expect(caveatOf(dataset, readingOf(one))).toContain(detail!.replace(/[.!?]$/, ""));
  }
});

test("not found is never called false", () => {
  for (const one of dataset.entries)
    if (verdictOf(one).verdict === "not found")
      expect(verdictSentence(one)).not.toMatch(/false|wrong|untrue/i);
});

test("the disputed facts are those that sources both bear out and contradict", () => {
  const disputed = dataset.entries.filter((one) => verdictOf(one).verdict === "disputed").map(({ id }) => id);
  expect(disputed).toEqual(
    expect.arrayContaining([
      "azerbaijan-investment-in-china",
      "alyat-equipment-donation",
      "chinese-companies-in-azerbaijan",
    ]),
  );
});

test("sources are compared with the preferred one first, the others by date", () => {
  for (const one of dataset.entries) {
    const compared = comparedObservations(one);
    expect(compared).toHaveLength(one.observations.length);
    expect(compared[0]).toBe(one.preferred);
    const dates = compared.slice(1).map(({ as_of }) => as_of ?? "");
    expect(dates).toEqual([...dates].sort());
  }
});
