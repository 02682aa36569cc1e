// Times cells of AZCN.INVESTMENT against cells of XLOOKUP in the same spreadsheet engine.
import {
  BaseFunction,
  type BaseValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { ArrayValueObject } from "@univerjs/engine-formula";
import { headlessEngine } from "../workbench/host/engine/headless";
import type { Entry } from "../workbench/host/typed-value";
import { type CustomFunction, type MeasuredExcel, startExcel } from "./excel";
import { middle, type Part, ratio, time } from "./measurement";

const directName = "AZCN.DIRECT";
const lookupRows = 50;
const rounds = 3;
const keys = ["China", "Azerbaijan"];
const amounts = [800e6, 1.7e9];

/** AZCN.INVESTMENT as a function of the engine itself: called for every cell, with no cache in between. */
class Direct extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly investment: CustomFunction) {
    super(directName);
  }

  override calculate(given: BaseValueObject): BaseValueObject {
    const key = given.isArray() ? (given as ArrayValueObject).get(0, 0)! : given;
    return NumberValueObject.create(this.investment(key.getValue() as never) as number);
  }
}

const column = (count: number, entry: (row: number) => Entry): Entry[][] =>
  Array.from({ length: count }, (_, row) => [entry(row)]);

const text = (words: string): Entry => ({ kind: "text", text: words });

/** The table that XLOOKUP searches: names and amounts, with the two keys in the middle and at the end. */
const lookupTable = (): Entry[][] =>
  Array.from({ length: lookupRows }, (_, row) => [
    text(row === 24 ? keys[0]! : row === 49 ? keys[1]! : `Party ${row}`),
    { kind: "number", number: row === 24 ? amounts[0]! : row === 49 ? amounts[1]! : row },
  ]);

const formulas = {
  xlookup: (row: number) => `=XLOOKUP(A${row + 1},$D$1:$D$${lookupRows},$E$1:$E$${lookupRows})`,
  direct: (row: number) => `=${directName}(A${row + 1})`,
  runtime: (row: number) => `=AZCN.INVESTMENT(A${row + 1})`,
};

type Kind = keyof typeof formulas;

const sizes: readonly { cells: number; kinds: readonly Kind[] }[] = [
  { cells: 1_000, kinds: ["xlookup", "direct", "runtime"] },
  { cells: 10_000, kinds: ["xlookup", "direct", "runtime"] },
  { cells: 100_000, kinds: ["xlookup", "direct"] },
];

/** Writes a column of formulas into a new workbook and calculates it. In nanoseconds. */
const fill = async (investment: CustomFunction, cells: number, kind: Kind): Promise<number> => {
  const engine = kind === "runtime" ? (await startExcel()).host.engine : headlessEngine();
  engine.core.injector.get(IFunctionService).registerExecutors(new Direct(investment));
  const sheetId = engine.activeSheet().getSheetId();
  const askedFor = column(cells, (row) => text(keys[row % 2]!));
  engine.write(sheetId, { row: 0, column: 0, rows: cells, columns: 1 }, askedFor);
  engine.write(sheetId, { row: 0, column: 3, rows: lookupRows, columns: 2 }, lookupTable());
  await engine.calculation.settle();
  const entries = column(cells, (row) => ({ kind: "formula", formula: formulas[kind](row) }));
  const start = process.hrtime.bigint();
  engine.write(sheetId, { row: 0, column: 1, rows: cells, columns: 1 }, entries);
  await engine.calculation.settle();
  const taken = Number(process.hrtime.bigint() - start);
  for (const row of [0, 1, cells - 1]) {
    const { value } = engine.cell(sheetId, row, 1);
    if (value !== amounts[row % 2])
      throw new Error(`${formulas[kind](row)} gives ${value}, so there is nothing to compare.`);
  }
  return taken;
};

const names: Record<Kind, string> = {
  xlookup: `XLOOKUP over ${lookupRows} rows`,
  direct: "AZCN.INVESTMENT, called by the engine for every cell",
  runtime: "AZCN.INVESTMENT, through the genuine client's runtime",
};

interface Found {
  readonly cells: number;
  readonly kind: Kind;
  readonly median: number;
  readonly rounds: readonly number[];
}

const measuredSize = async (
  investment: CustomFunction,
  cells: number,
  kinds: readonly Kind[],
): Promise<Found[]> => {
  const times = new Map(kinds.map((kind) => [kind, [] as number[]]));
  // The first round warms up, with fewer cells. The order changes each round, so that none always runs after the same other.
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < kinds.length; turn++) {
      const kind = kinds[(turn + round) % kinds.length]!;
      const taken = await fill(investment, round > 0 ? cells : 1_000, kind);
      if (round > 0) times.get(kind)!.push(taken);
    }
  }
  return [...times].map(([kind, own]) => ({ cells, kind, median: middle(own), rounds: own }));
};

export const spreadsheet = async ({ functions }: MeasuredExcel): Promise<Part> => {
  const found: Found[] = [];
  for (const { cells, kinds } of sizes)
    found.push(...(await measuredSize(functions.get("INVESTMENT")!, cells, kinds)));
  const of = (cells: number, kind: Kind): number | undefined =>
    found.find((one) => one.cells === cells && one.kind === kind)?.median;
  const cell = (cells: number, kind: Kind): string => {
    const [own, base] = [of(cells, kind), of(cells, "xlookup")!];
    return own === undefined ? "" : kind === "xlookup" ? time(own) : `${time(own)} (${ratio(own, base)})`;
  };
  const most = sizes.at(-1)!.cells;
  return {
    title: "Cells against XLOOKUP",
    about: `To write a column of formulas into a new workbook and calculate it: the median of ${rounds} rounds taken in turn, after one to warm up, and the ratio to XLOOKUP. XLOOKUP finds its two names in rows 25 and 50 of its table.`,
    headers: ["column of", ...sizes.map(({ cells }) => `${cells.toLocaleString("en")} cells`)],
    rows: (Object.keys(formulas) as Kind[]).map((kind) => [
      names[kind],
      ...sizes.map(({ cells }) => cell(cells, kind)),
    ]),
    targets: [
      {
        what: `${most.toLocaleString("en")} cells of ${names.direct}`,
        limit: `ahead of XLOOKUP's ${time(of(most, "xlookup")!)}`,
        found: time(of(most, "direct")!),
        reached: of(most, "direct")! < of(most, "xlookup")!,
      },
    ],
  };
};
