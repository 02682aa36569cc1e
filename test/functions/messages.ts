// Every refusal of the functions: each called with each kind of bad argument in each place, as its metadata has them.
import { readCall } from "../../scripts/formula/call";
import { realFunctions } from "../../scripts/formula/functions";
import type { FunctionParameter, FunctionsJson } from "../../scripts/functions-metadata";

type CustomFunction = (...given: unknown[]) => unknown;

/** A call that is answered, with every argument given, for each function. */
const answered: readonly string[] = [
  '=AZCN.INVESTMENT("China",2020,"million")',
  "=AZCN.COMPANIES(2016)",
  '=AZCN.LOAN("TANAP","lender")',
  '=AZCN.AGREEMENT("brf2-documents-value","amount")',
  '=AZCN.FIGURE("aiib-azerbaijan-share-amount","stated")',
  '=AZCN.TRADE(2019,"turnover","China","million")',
  '=AZCN.FINANCE(2015,"vague","million")',
  '=AZCN.INDICATOR("China","population",2019)',
  '=AZCN.OBSERVATION("china-customs-turnover","2025-03","growth")',
  '=AZCN.HISTORY("china-customs-turnover","2025-01","2025-12","change",FALSE)',
  '=AZCN.EXCHANGE(100,"CNY","USD",2019)',
  "=AZCN.REAL(600000000,2016,2024)",
  '=AZCN.DATA("loans",FALSE,"lender","AIIB")',
  '=AZCN.AGREEMENTS(2019,"transport")',
  '=AZCN.LOANS("AIIB",2016)',
  '=AZCN.TIMELINE(2015,2019,"memorandum")',
  '=AZCN.TOTAL("loans","lender","AIIB")',
  '=AZCN.COVERAGE("loans","lender","AIIB")',
  '=AZCN.LIST("loans")',
  '=AZCN.FACTS("railway",5)',
  '=AZCN.SOURCE("china-investment-in-azerbaijan","APA",2020)',
  '=AZCN.CAVEAT("china-investment-in-azerbaijan",2020)',
  '=AZCN.VERDICT("aiib-tanap-loan")',
  '=AZCN.COMPARE("china-investment-in-azerbaijan")',
  '=AZCN.CARD("china-investment-in-azerbaijan")',
  '=AZCN.EDITION("version")',
];

const badCells = (): unknown[] => [
  ...[5, -1, 2019.5, 1000, 1993, 2024, 2026, 9999, 1e308, Infinity],
  ...[
    "colour",
    "Georgia",
    "Chnia",
    "lona",
    "2019-13",
    "2019-03",
    "gdp-azerbaijan",
    "china-customs-turnover",
    "x".repeat(300),
    'a "b"',
    "us-cpi",
    "China",
    "#N/A",
  ],
  ...["memoranda", "loans", "huawei-seeds-participants", "aiib-capital", "huawei-ada-mddt-mou"],
  ...[true, false, null, "", " "],
  ...["#VALUE!", "#N/A", "#DIV/0!"].map(
    (code) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode),
  ),
  { type: "WebImage", address: "https://localhost/a.png", basicType: "Error", basicValue: "#VALUE!" },
];

const badCriteria: readonly unknown[][] = [
  ["lender"],
  [null, "AIIB"],
  ["lendr", "AIIB"],
  ["colour", 5],
  ["year", ">2100"],
  ["year", 1993],
  ["status", ""],
  ["year", ">=2020", "year", "<=2015"],
  ["date", ">=2020-06", "date", "<2018-02"],
  ["date", "yesterday"],
  ["lender", "China"],
  [5, 5],
];

const slipped = (text: string): string =>
  text.slice(0, 1) + text.slice(2, 3) + text.slice(1, 2) + text.slice(3);

/** What stands in one place, the other arguments being good. */
const bad = (parameter: FunctionParameter, good: unknown): unknown[] => {
  if (parameter.repeating)
    return [
      ...badCriteria,
      ...badCells().map((cell) => ["lender", cell]),
      ...badCells().map((cell) => [cell, "AIIB"]),
    ];
  const isRange = parameter.dimensionality === "matrix";
  const own = isRange ? (good as unknown[][])[0]![0] : good;
  const cells = [...badCells(), ...(typeof own === "string" ? [slipped(own)] : [])];
  return isRange ? [...cells.map((cell) => [[cell]]), [[own, own, own]]] : cells;
};

const words = ({ enums = [] }: FunctionsJson, wanted: string): unknown[] =>
  enums.find(({ id }) => id === wanted)!.values.map(({ stringValue }) => stringValue);

/** One of each, in every way. */
const combined = (all: readonly (readonly unknown[])[]): unknown[][] =>
  all.reduce<unknown[][]>((made, ones) => made.flatMap((start) => ones.map((one) => [...start, one])), [[]]);

const replaced = (all: readonly unknown[], at: number, one: unknown): unknown[] =>
  all.map((old, index) => (index === at ? one : old));

const messageOf = (call: () => unknown): string[] => {
  try {
    const answer = call();
    return Array.isArray(answer)
      ? (answer as unknown[][])
          .flat()
          .flatMap((cell) => (cell instanceof CustomFunctions.Error ? [cell.message!] : []))
      : [];
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return [thrown.message!];
    throw thrown;
  }
};

/** The functions by their ids, as the tests' own runtime has them, and their metadata. */
export const loadFunctions = async () => {
  const { metadata, functions } = await realFunctions();
  const loaded = await functions({ CustomFunctions } as never);
  return { json: metadata, functions: loaded as unknown as Readonly<Record<string, CustomFunction>> };
};

/** The arguments of a good call of each function. */
export const goodCalls = (json: FunctionsJson): ReadonlyMap<string, unknown[]> =>
  new Map(
    answered.map((formula) => {
      const { id, given } = readCall(formula, json);
      return [id, given] as const;
    }),
  );

/** Each refusal's sentence, with the call that it was first met at. `failing` are the functions of which no good call is known. */
export const collectMessages = async () => {
  const { json, functions } = await loadFunctions();
  const good = goodCalls(json);
  const messages = new Map<string, string>();
  const failing: string[] = [];
  for (const { id, parameters } of json.functions) {
    const given = good.get(id);
    const run = functions[id]!;
    if (!given || messageOf(() => run(...given)).length > 0) {
      failing.push(id);
      continue;
    }
    const note = (call: unknown[]) => {
      for (const message of messageOf(() => run(...call)))
        if (!messages.has(message)) messages.set(message, `${id}(${JSON.stringify(call)})`);
    };
    parameters.forEach((parameter, at) => {
      // The other arguments given, and left out.
      const others = [
        given,
        given.map((one, index) => (parameters[index]!.optional || parameters[index]!.repeating ? null : one)),
      ];
      for (const argument of bad(parameter, given[at]))
        for (const other of others) note(replaced(other, at, argument));
    });
    // Every choice of the words that Excel offers, with everything that may be asked about.
    const choices = parameters.map(({ customEnumId }, at) =>
      customEnumId === undefined ? [given[at]] : words(json, customEnumId),
    );
    const asked = parameters.findIndex(({ customEnumId }) => customEnumId === undefined);
    for (const choice of combined(choices)) {
      note(choice);
      if (asked >= 0)
        for (const argument of bad(parameters[asked]!, given[asked])) note(replaced(choice, asked, argument));
    }
    // Two ranges whose shapes do not fit.
    note(given.map((one, at) => (at === 0 ? [[one], [one]] : [[one, one, one]])));
    note([]);
  }
  return { messages, failing };
};
