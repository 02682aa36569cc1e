// Owns finding a thing by its names, who has a name that two share, and which names are near.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { distance } from "fastest-levenshtein";
import { dataset } from "../../src/dataset/current";
import { Names, namesOf } from "../../src/dataset/names";

jest.mock("fastest-levenshtein", () => {
  const genuine = jest.requireActual<{ distance: typeof distance }>("fastest-levenshtein");
  return { distance: jest.fn(genuine.distance) };
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const fruit = new Names(
  [
    { id: "apple", names: ["Apple", "alma", "苹果"] },
    { id: "apples", names: ["Apples", "alma"] },
    { id: "pear", names: ["Pear", "armud"] },
    { id: "peach", names: ["Peach", "şaftalı"] },
    { id: "plum", names: ["Plum", "gavalı"] },
  ],
  ({ names }) => names,
);

test("a name finds its thing however it is written, and the first thing has a name that two share", () => {
  expect(["APPLE", "苹果", "Şaftalı", "saftali", "a l m a"].map((name) => fruit.find(name)?.id)).toEqual([
    "apple",
    "apple",
    "peach",
    "peach",
    "apple",
  ]);
  expect(fruit.find("cherry")).toBeUndefined();
  expect(fruit.find("cherry")).toBeUndefined();
});

test("near names are of different things, nearest first, three at most, as they are written", () => {
  expect(fruit.near("appel")).toEqual(["Apple", "Apples"]);
  expect(fruit.near("pearr")[0]).toBe("Pear");
  expect(fruit.near("şaftali")[0]).toBe("şaftalı");
  expect(dataset.subjects.near("aiib tanap laon").length).toBeLessThanOrEqual(3);
  expect(fruit.near("xyzxyz")).toEqual([]);
  expect(fruit.near("")).toEqual([]);
  expect(fruit.near("a".repeat(100_000))).toEqual([]);
});

test("remembering spellings never changes the answer, however many are asked for", () => {
  for (let index = 0; index < 45_000; index += 1) fruit.find(`no ${index}`);
  expect(fruit.find("armud")?.id).toBe("pear");
  expect(fruit.find("no 1")).toBeUndefined();
});

test("long texts are neither remembered nor searched: memory is bounded in characters", () => {
  const { subjects } = dataset;
  subjects.near("warm up");
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 20_000; index += 1) {
    const text = `${index}`.padEnd(32_000, "no name");
    expect(subjects.find(text) ?? subjects.near(text)).toEqual([]);
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
});

test("a misspelt name is compared with the few that are like it", () => {
  const compared = jest.mocked(distance).mock.calls;
  const before = compared.length;
  for (let index = 0; index < 1000; index += 1) dataset.subjects.near(`unknown record ${index}`);
  expect(compared.length - before).toBeLessThan(10_000);
});

const investing = ["China", "Azerbaijan", "United States", "South Korea", "Georgia", "Armenia"];

test.each([
  "Republic of China",
  "Taiwan",
  "中华民国",
  "台湾",
  "Chile",
  "Çili",
  "CHL",
  "Ghana",
  "泰国",
  "North Korea",
  "UK",
  "Romania",
  "Iran",
])("no state is suggested for %s, which is another", (name) => {
  const states = dataset.data.parties.filter(({ kind }) => kind === "state");
  const names = states.flatMap(namesOf);
  expect(dataset.parties.find(name)).toBeUndefined();
  expect(dataset.parties.near(name).filter((near) => names.includes(near))).toEqual([]);
});

test("a state's name mistyped or begun is still suggested", () => {
  for (const typed of [
    "Chnia",
    "Azerbajan",
    "Azerbidjan",
    "Georgai",
    "Armenai",
    "Unted States",
    "Azerb",
    "South Kor",
  ])
    expect(dataset.parties.near(typed)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(investing.join("|")))]),
    );
});

test.each([
  ["People’s Republic of China", "china"],
  ["Peoples Republic of China", "china"],
  ["P.R.C.", "china"],
  ["ＣＨＩＮＡ", "china"],
  ["Китай", "china"],
  ["中國", "china"],
  ["Азербайджан", "azerbaijan"],
  ["“Azəravtoyol”", "azeravtoyol"],
  ["Всемирный банк", "ibrd"],
])("%s is %s, however it is written", (name, id) => {
  expect(dataset.parties.find(name)?.id).toBe(id);
});

test("full-width digits are digits", () => {
  expect(dataset.subjects.find("ｇｄｐ－ｃｈｉｎａ")?.id).toBe("gdp-china");
  expect(dataset.subjects.find("aidata－６５７３１")?.id).toBe("aidata-65731");
});

test("every record, series, table and party is found by its id and by its label in each language", () => {
  const { subjects, tables, parties, data } = dataset;
  const labels = ({ id, label_en, label_az, label_zh }: Parameters<typeof namesOf>[0]) => [
    id,
    label_en,
    label_az,
    label_zh,
  ];
  for (const { id } of [...dataset.entries, ...dataset.series]) expect(subjects.find(id)?.id).toBe(id);
  for (const row of data.tables) for (const name of namesOf(row)) expect(tables.find(name)?.id).toBe(row.id);
  for (const row of data.parties) for (const name of labels(row)) expect(parties.find(name)?.id).toBe(row.id);
});

test.each([
  ["tyre plant", "brf2-tyre-plant-sumgayit"],
  ["tire plant", "brf2-tyre-plant-sumgayit"],
  ["BTK", "btk-railway-completed"],
  ["TANAP", "aiib-tanap-loan"],
])("what people call it: %s is %s", (name, id) => {
  expect(dataset.subjects.find(name)?.id).toBe(id);
});

test.each([
  ["SOFAZ", "ARDNF"],
  ["COSCO", "中远"],
  ["AIIB", "亚投行"],
])("%s and %s are one party", (one, other) => {
  expect(dataset.parties.find(one)).toBeDefined();
  expect(dataset.parties.find(one)).toBe(dataset.parties.find(other));
});
