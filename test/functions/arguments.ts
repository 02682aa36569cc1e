// Random arguments for the functions: likely ones, near misses, and whatever else Excel may pass.
import fc from "fast-check";
import type { FunctionDescription, FunctionParameter, FunctionsJson } from "../../scripts/functions-metadata";
import { dataset } from "../../src/dataset/current";
import { namesOf } from "../../src/dataset/names";

const keys = [...dataset.entries, ...dataset.series].flatMap(({ row }) => namesOf(row));
const tableNames = dataset.data.tables.flatMap(namesOf);
const columnNames = dataset.data.columns.map(({ id }) => id);
const partyNames = dataset.data.parties.flatMap(namesOf);

const criteria = [
  ">=2018",
  "<>x",
  "*park*",
  "?",
  "~*",
  "=",
  "<>",
  "",
  "<2019-06",
  "AIIB",
  "a-*",
  "[(",
  "50%",
  "TRUE",
  "=2016",
];

/** A text with one letter missing or doubled, moved letters, or in upper case. */
const nearMiss = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.nat(3)).map(([at, how]) => {
    const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      after.slice(0, 1) + before + letter + after.slice(1),
      text.toUpperCase(),
    ][how]!;
  });

const errorTypes = ["Value", "NotAvailable", "Div0", "Num", "Name", "Ref", "Null", "Spill", "Blocked"];

const errorValue = fc.oneof(
  fc
    .constantFrom("#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!")
    .map((code) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode)),
  fc
    .constantFrom(...errorTypes)
    .map((errorType) => ({ type: "Error", basicType: "Error", basicValue: "#VALUE!", errorType })),
);

const dataType = fc.oneof(
  fc.double().map((basicValue) => ({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue,
    numberFormat: "0.00",
  })),
  fc.constantFrom(...keys).map((basicValue) => ({ type: "String", basicType: "String", basicValue })),
  fc.boolean().map((basicValue) => ({ type: "Boolean", basicType: "Boolean", basicValue })),
  fc
    .constantFrom(...keys, "no such thing")
    .map((text) => ({ type: "Entity", text, basicType: "Error", basicValue: "#VALUE!", properties: {} })),
  fc.constant({
    type: "WebImage",
    address: "https://localhost/a.png",
    basicType: "Error",
    basicValue: "#VALUE!",
  }),
  fc.constant({ type: "Empty", basicType: "Empty", basicValue: "" }),
  fc.constant({
    type: "Array",
    elements: [[{ type: "Double", basicValue: 1 }]],
    basicType: "Error",
    basicValue: "#VALUE!",
  }),
  fc.constant({}),
);

const cell: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...keys, ...tableNames, ...partyNames, ...columnNames, ...criteria),
  },
  { weight: 2, arbitrary: fc.constantFrom(...keys, ...tableNames).chain(nearMiss) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1985, max: 2030 }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      NaN,
      Infinity,
      -Infinity,
      0,
      -0,
      1e308,
      -1e308,
      5e-324,
      2019.5,
      "2019",
      " 2019 ",
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "", " ") },
  { weight: 1, arbitrary: errorValue },
  { weight: 1, arbitrary: dataType },
);

/** A range of 10,000 cells, of which few are distinct, so that it is answered quickly. */
const longRange = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(fc.array(of, { minLength: 1, maxLength: 8 }), fc.constantFrom(1, 100, 10_000))
    .map(([cells, width]) =>
      Array.from({ length: 10_000 / width }, (_, row) =>
        Array.from({ length: width }, (_, column) => cells[(row * 7 + column) % cells.length]),
      ),
    );

/** Ranges, including empty and ragged ones. */
const range = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> =>
  fc.oneof(
    { weight: 300, arbitrary: of.map((one) => [[one]]) },
    { weight: 180, arbitrary: fc.array(fc.array(of, { maxLength: 4 }), { maxLength: 4 }) },
    { weight: 1, arbitrary: longRange(of) },
  );

const years = fc.integer({ min: 1990, max: 2026 });

/** What a person would give for the parameter. */
const likely = (
  { enums = [] }: FunctionsJson,
  { id }: FunctionDescription,
  parameter: FunctionParameter,
): fc.Arbitrary<unknown> => {
  const words = enums
    .find((one) => one.id === parameter.customEnumId)
    ?.values.map(({ stringValue }) => stringValue);
  if (words) return fc.constantFrom(...words);
  if (/year|asof/i.test(parameter.name) || (id === "TIMELINE" && parameter.name !== "kind")) return years;
  if (parameter.name === "amount") return fc.double({ noNaN: true });
  if (parameter.name === "headers")
    return id === "DATA" ? fc.constantFrom(true, false, "en", "az", "zh") : fc.boolean();
  if (parameter.name === "limit") return fc.integer({ min: 1, max: 20 });
  if (parameter.name === "criteria") return fc.constantFrom(...criteria, ...columnNames);
  return fc.constantFrom(...keys);
};

const argument = (
  json: FunctionsJson,
  one: FunctionDescription,
  parameter: FunctionParameter,
): fc.Arbitrary<unknown> => {
  const expected = likely(json, one, parameter);
  const single = fc.oneof({ weight: 5, arbitrary: expected }, { weight: 4, arbitrary: cell });
  if (parameter.repeating) {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...columnNames), cell),
      fc.oneof(fc.constantFrom(...criteria), cell),
    );
    return fc.oneof(
      fc.array(pair, { maxLength: 3 }).map((pairs) => pairs.flat()),
      fc.array(single, { maxLength: 5 }),
      fc.constantFrom(null, undefined),
    );
  }
  if (parameter.dimensionality === "matrix")
    return fc.oneof({ weight: 9, arbitrary: range(single) }, { weight: 1, arbitrary: single });
  return fc.oneof({ weight: 12, arbitrary: single }, { weight: 1, arbitrary: range(single) });
};

/** Argument lists of a function, some of them shorter, as Excel passes omitted arguments. */
export const argumentLists = (json: FunctionsJson, one: FunctionDescription): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(fc.tuple(...one.parameters.map((parameter) => argument(json, one, parameter))), fc.nat(9))
    .map(([all, cut]) => (cut < one.parameters.length ? all.slice(0, cut) : all) as unknown[]);
