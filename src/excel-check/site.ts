// Owns the cells of one question: rows of the check's own sheet, which are written to and read once they are calculated.
import { readErrors } from "../workbook/excel/cell-error";

/** An answer: what is seen of a cell, of cells, or of a refusal. */
export type Seen = string | number | boolean | null | readonly Seen[];

/** What a cell shows while its formula waits. */
const WAITING = new Set<Seen>(["#BUSY!", "#GETTING_DATA"]);
/** Pauses between two looks at a cell that waits, in milliseconds: some twenty seconds in all. */
const PAUSES = [20, 50, 100, 200, 400, 800, 1600, 3200, 6400, 6400];
/** A formula may give something else while one within it waits: so many looks are taken for the answer expected. */
const LOOKS = 7;

const isWaiting = (seen: Seen): boolean =>
  typeof seen === "object" && seen !== null ? (seen as readonly Seen[]).some(isWaiting) : WAITING.has(seen);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const codeOf = (error: unknown): string => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return typeof code === "string" ? code : String(message ?? error);
};

export class Site {
  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
    private readonly firstRow: number,
    private readonly isExpected: (seen: Seen) => boolean,
    private readonly signal?: AbortSignal,
  ) {}

  /** "A{1}:B{3}" with the rows as they are on the sheet: a question counts its own from 1. */
  at(text: string): string {
    return text.replace(/\{(\d+)\}/g, (_, row: string) => String(this.firstRow + Number(row) - 1));
  }

  range(address: string): Excel.Range {
    return this.sheet.getRange(this.at(address));
  }

  /** Enters formulas or values from the upper left cell on. */
  async enter(cell: string, lines: readonly (readonly unknown[])[]): Promise<Excel.Range> {
    const range = this.range(cell).getResizedRange(lines.length - 1, lines[0]!.length - 1);
    range.formulas = lines.map((line) =>
      line.map((one) => (typeof one === "string" && one.startsWith("=") ? this.at(one) : one)),
    );
    await this.context.sync();
    return range;
  }

  /** A property as it is loaded, such as "valueTypes". */
  async load<K extends string & keyof Excel.Range>(range: Excel.Range, name: K): Promise<Seen> {
    range.load(name);
    await this.context.sync();
    return range[name] as Seen;
  }

  /** The values once no cell waits any more; errors in English. */
  values(address: string): Promise<Seen[][]> {
    return this.look(() => this.read(this.range(address)));
  }

  value(address: string): Promise<Seen> {
    return this.look(async () => (await this.read(this.range(address)))[0]![0]!);
  }

  /** What a formula gives, in a cell beside which others are free. */
  async result(formula: string, isDone = this.isExpected): Promise<Seen> {
    const cell = await this.enter("H{1}", [[formula]]);
    return this.look(async () => (await this.read(cell))[0]![0]!, isDone);
  }

  /** The same of a formula that may spill: its upper left cell, then how many rows and columns it fills. */
  async spill(formula: string): Promise<Seen> {
    const cell = await this.enter("H{1}", [[formula]]);
    return this.look(async () => {
      const spilled = cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
      const [[first]] = (await this.read(cell)) as [[Seen]];
      return spilled.isNullObject ? first : [first, spilled.rowCount, spilled.columnCount];
    });
  }

  private async read(range: Excel.Range): Promise<Seen[][]> {
    range.load("values,valueTypes");
    await this.context.sync();
    const errorOf = await readErrors(this.context, [range]);
    return range.values.map((line, row) =>
      line.map((value, column) => errorOf(range, row, column) ?? (value as Seen)),
    );
  }

  private async look<T extends Seen>(read: () => Promise<T>, isDone = this.isExpected): Promise<T> {
    for (let turn = 0; ; turn += 1) {
      const seen = await read();
      const isSettled = !isWaiting(seen) && (isDone(seen) || turn === LOOKS);
      if (isSettled || turn === PAUSES.length || this.signal?.aborted) return seen;
      await pause(PAUSES[turn]!);
    }
  }

  /** A table of the name at A{1}, with a name and an amount in each of three rows and a blank column. */
  async table(name: string): Promise<Excel.Table> {
    const cells = [
      ["loan", "amount", "double"],
      ["TANAP", 1, ""],
      ["no such loan", 2, ""],
      ["", 3, ""],
    ];
    const table = this.sheet.tables.add(await this.enter("A{1}", cells), true);
    table.name = `AzcnCheck${name}`;
    await this.context.sync();
    return table;
  }

  /** The code with which Excel refuses what is done, or that it is accepted. */
  async refusal(act: () => unknown): Promise<string> {
    try {
      await act();
      await this.context.sync();
      return "accepted";
    } catch (error) {
      return codeOf(error);
    }
  }
}
