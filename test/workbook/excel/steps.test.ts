// Whatever a user and the add-in do in whatever order, what the user wrote stays; AZCN_STEPS says how many steps.
import fc from "fast-check";
import { dataset } from "../../../src/dataset/current";
import { readTable, type Table } from "../../../src/dataset/table";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { planRepair, repairFormulas } from "../../../src/workbook/freeze/repair";
import { insertCell, type CellContent } from "../../../src/workbook/insert/insert-cell";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { asRefusal, type Overwrite, type WorkbookRefusal } from "../../../src/workbook/excel/refusal";
import type { Place } from "../../../src/workbook/excel/address";
import { contains, formatArea, parseAddress, type Area } from "../../../workbench/host/address";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { stated, words } from "../words";
import { insert, olderDataset, startWorkbook } from "./inserted";

const STEPS = Number(process.env["AZCN_STEPS"] ?? 200);
/** So long is one workbook's life at most. */
const LONGEST = 50;

/** All that a user writes bears a mark that nothing else in the workbook has, each time another. */
const MARK = /u\d+q|9000\d{5}/;

const writings = {
  text: (n: number) => `u${n}q`,
  "text like a formula": (n: number) => `'=u${n}q`,
  number: (n: number) => 900_000_000 + n,
  formula: (n: number) => `="u${n}q"&1`,
  "formula with ours": (n: number) => `=AZCN.INVESTMENT("China")&" u${n}q"`,
  "formula to be repaired": (n: number) => `=_xldudf_AZCN_INVESTMENT("China")&" u${n}q"`,
};

const spot = fc.record({ sheet: fc.nat(2), row: fc.nat(24), column: fc.nat(9) });
const writing = fc.record({
  spot,
  as: fc.constantFrom(...(Object.keys(writings) as (keyof typeof writings)[])),
  format: fc.constantFrom("General", "0.00", "@"),
});
const disruption = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("instead", "afterwards", "lost"),
      at: fc.nat(9),
      code: fc.constantFrom("AccessDenied", "UndoNotSupported", "GeneralException"),
    }),
    fc.record({
      kind: fc.constantFrom("edited", "edited", "cut", "cut and edited"),
      share: fc.nat(99),
      writing,
      /** Right where the add-in writes. */
      isAimed: fc.boolean(),
    }),
  ),
);

type Spot = { sheet: number; row: number; column: number };
type Writing = { spot: Spot; as: keyof typeof writings; format: string };
type Disruption = {
  kind: string;
  at?: number;
  code?: string;
  share?: number;
  writing?: Writing;
  isAimed?: boolean;
} | null;

const ids = ["loans", "agreements", "trade"] as const;
const row = fc.nat(30);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("write" as const), writing }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(["insert row", "delete row", "hide row", "show rows", "sort", "own column", "rename"] as const),
        ...(["blank", "add table row", "delete table row", "undo", "redo", "spoil"] as const),
      ),
      spot,
      row,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom("table", "table", "new sheet", "value", "formula", "refresh", "freeze", "repair"),
      spot,
      id: fc.constantFrom(...ids),
      isOlder: fc.boolean(),
      /** To whatever it asks, or to nothing. */
      agrees: fc.boolean(),
      marks: fc.constantFrom("none" as const, "beside" as const, "comments" as const),
      disruption,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Ours = Extract<Step, { disruption: unknown }>;
type Users = Extract<Step, { row: unknown }>;

/** A cell of the user's: what it holds, what it shows, and its number format. */
interface Own {
  holds: string | number | boolean;
  shows: string | number | boolean;
  format: string;
}
/** By address, as "Sheet1!A1". */
type Owned = Map<string, Own>;

/** What the user agreed to: that a cell is lost, that only what it shows is kept, or that its formula is mended. */
type Consent = Map<string, "lost" | "shown" | "mended">;

class Scene {
  private written = 0;
  constructor(readonly excel: NodeWorkbench) {}

  private get engine() {
    return this.excel.host.engine;
  }

  sheetAt({ sheet }: Spot): string {
    const names = this.excel.workbench.sheets();
    return names[sheet % names.length]!;
  }

  address(at: Spot): string {
    return formatArea({ row: at.row, column: at.column, rows: 1, columns: 1 });
  }

  spotOf(address: string): Spot {
    const at = address.lastIndexOf("!");
    const { row, column } = parseAddress(address.slice(at + 1))!.area;
    return { sheet: this.excel.workbench.sheets().indexOf(address.slice(0, at)), row, column };
  }

  owned(): Owned {
    const owned: Owned = new Map();
    for (const sheet of this.engine.sheets()) {
      const id = sheet.getSheetId();
      const area = this.engine.usedArea(id, this.engine.room(id), true);
      if (!area) continue;
      this.engine.cells(id, area).forEach((line, row) =>
        line.forEach(({ formula, value, format }, column) => {
          const holds = formula || value;
          if (!MARK.test(String(holds))) return;
          const at = formatArea({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
          owned.set(`${sheet.getSheetName()}!${at}`, { holds, shows: value, format });
        }),
      );
    }
    return owned;
  }

  /** Enters a new mark, and returns where. */
  async write({ spot: at, as, format }: Writing): Promise<string> {
    const [name, address] = [this.sheetAt(at), this.address(at)];
    this.written += 1;
    const id = this.engine.findSheet(name)!.getSheetId();
    this.engine.formatNumbers(id, { ...parseAddress(address)!.area }, [[format]]);
    await this.excel.workbench.enter(`'${name}'!${address}`, writings[as](this.written));
    return `${name}!${address}`;
  }

  /** The user's own steps, after which whatever they left is theirs. */
  async act({ do: what, spot: at, row }: Users): Promise<void> {
    const { workbench, Excel } = this.excel;
    const name = this.sheetAt(at);
    const sheet = this.engine.findSheet(name)!;
    const tables = workbench.tables();
    const table = tables[row % (tables.length || 1)];
    const place = table && parseAddress(table.address)!.area;
    const onTable = (work: (table: Excel.Table) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.tables.getItem(table!.name));
        // What Excel does not let the user do is not done.
        await context.sync().catch(() => undefined);
      });
    const body = place && { ...place, row: place.row + 1, rows: place.rows - 1 };
    if (what === "insert row") sheet.insertRows(row, 1);
    else if (what === "delete row") sheet.deleteRows(row, 1);
    else if (what === "hide row") sheet.hideRows(row, 1);
    else if (what === "show rows") sheet.showRows(0, 60);
    else if (what === "undo") await workbench.undo();
    else if (what === "redo") await workbench.redo();
    else if (what === "blank") await workbench.enter(`'${name}'!${this.address(at)}`, "");
    else if (!table || !place || !body) return;
    else if (what === "add table row") await onTable(({ rows }) => rows.add(row % body.rows));
    else if (what === "delete table row") {
      if (body.rows > 1) await onTable(({ rows }) => rows.getItemAt(row % body.rows).delete());
    } else if (what === "rename") {
      await onTable((one) => {
        if (row % 2) one.name = `Mine_${this.written}_${row}`;
        else one.worksheet.name = `Mine ${this.written} ${row}`;
      });
    } else if (what === "own column") {
      const beside = { ...place, column: place.column + place.columns, columns: 1 };
      const id = this.engine.findSheet(table.sheet)!.getSheetId();
      const isFree = this.engine.cells(id, beside).every((line) => line[0]!.kind === "blank");
      if (!isFree) return;
      await onTable((one) => one.resize(formatArea({ ...place, columns: place.columns + 1 })));
      for (let at = place.row; at < place.row + Math.min(place.rows, 4); at += 1) {
        const spot = { sheet: workbench.sheets().indexOf(table.sheet), row: at, column: beside.column };
        await this.write({ spot, as: "text", format: "General" });
      }
    } else if (what === "sort") {
      await Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(table.name).getDataBodyRange().load("formulas");
        await context.sync();
        const column = row % place.columns;
        const key = (line: unknown[]) => String(line[column]);
        range.formulas = [...range.formulas].sort((a, b) => (key(a) < key(b) ? 1 : -1)) as string[][];
        await context.sync();
      });
    } else if (what === "spoil") {
      await this.write({
        spot: {
          sheet: workbench.sheets().indexOf(table.sheet),
          row: body.row + (at.row % body.rows),
          column: body.column + (at.column % body.columns),
        },
        as: "text",
        format: "General",
      });
    }
  }
}

const cellsOf = ({ sheet, address }: Place): string[] =>
  address.split(",").flatMap((one) => {
    const { area } = parseAddress(one)!;
    return Array.from({ length: area.rows * area.columns }, (_, at) => {
      const row = area.row + Math.floor(at / area.columns);
      const column = area.column + (at % area.columns);
      return `${sheet}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
    });
  });

/** What one of ours does, and what of the user's it may cost by the user's consent. */
const perform = async (scene: Scene, one: Ours, consent: Consent): Promise<unknown> => {
  const { spot: at, id, isOlder, agrees, marks, disruption } = one;
  const progress = disruption?.kind === "lost" ? { timeout: 250 } : {};
  /** Asks again, with the consent that the refusal asks for. */
  const insisting = (
    work: (overwrite?: Overwrite) => Promise<unknown>,
    asked: (refusal: WorkbookRefusal) => Place | undefined,
  ): Promise<unknown> =>
    work().catch((error: unknown) => {
      const refusal = asRefusal(error);
      const { code } = refusal;
      const place = asked(refusal);
      if (code !== "occupied" || !agrees || !place) throw error;
      for (const cell of cellsOf(place)) consent.set(cell, "lost");
      return work({ address: place.address, held: refusal.details.held });
    });
  const lines = (table: Table) => [`Edition ${table.edition}`, "Mind this"];
  switch (one.do) {
    case "table":
    case "new sheet": {
      const from = isOlder ? olderDataset(2) : dataset;
      const columns = readTable(from, id)
        .columns.slice(0, 6)
        .map((column) => column.id);
      const settings = { from, columns, below: lines, ...progress };
      if (one.do === "new sheet") return insert(id, { at: "new-sheet", ...settings });
      return insisting(
        (overwrite) =>
          insert(id, {
            sheet: scene.sheetAt(at),
            at: scene.address(at),
            ...(overwrite ? { overwrite } : {}),
            ...settings,
          }),
        ({ details }) => details.at,
      );
    }
    case "value":
    case "formula": {
      const place = { sheet: scene.sheetAt(at), address: scene.address(at) };
      const cell: CellContent =
        one.do === "value"
          ? { kind: "value", content: 5, ...(marks === "comments" ? { comment: "A note" } : {}) }
          : marks === "none"
            ? { kind: "formula", content: '=AZCN.INVESTMENT("China")' }
            : { kind: "formula", content: '=AZCN.LOANS("AIIB")', rows: 4, columns: 13 };
      return insisting(
        (overwrite) => insertCell(cell, { at: place, ...(overwrite ? { overwrite } : {}), ...progress }),
        ({ details }) => details.place,
      );
    }
    case "refresh": {
      const agreed = await checkTables(dataset, progress);
      for (const { inserted, differences } of agreed)
        for (const { address } of differences) consent.set(`${inserted.sheet}!${address}`, "lost");
      return refreshTables(dataset, { agreed, addRows: agrees, lines, ...progress });
    }
    case "freeze": {
      const agreed = await planFreeze(progress);
      for (const formula of agreed.formulas) {
        const [, sheet, address] = /^'(.*)'!([A-Z]+\d+) /.exec(formula)!;
        consent.set(`${sheet!.replaceAll("''", "'")}!${address!}`, "shown");
      }
      return freezeAndCite(dataset, { words, stated, marks, agreed, ...progress });
    }
    default: {
      const agreed = await planRepair(progress);
      for (const { sheet, address } of agreed.cells) consent.set(`${sheet}!${address}`, "mended");
      return repairFormulas({ agreed, ...progress });
    }
  }
};

const failed = (Code: string) => ({
  Results: [],
  Error: { Code, Message: "Drawn", Location: null },
});

/** Lets it happen while the add-in works; `onEdit` is told where somebody has written in between. */
const disrupt = (
  scene: Scene,
  drawn: Disruption,
  aim: (share: number) => Spot,
  onEdit: (address: string, isLate: boolean) => void,
): (() => void) => {
  const { host } = scene.excel;
  const answer = host.answer.bind(host);
  let count = 0;
  let isOver = drawn === null;
  host.answer = async (batch) => {
    const text = JSON.stringify(batch);
    if (isOver || text.includes('"ObjectPathType":2') || text.includes("_RemoveReference"))
      return answer(batch);
    const { kind, at, code, share, writing: edit } = drawn!;
    if (at !== undefined) {
      if (count++ < at) return answer(batch);
      isOver = true;
      if (kind !== "instead") await answer(batch);
      return kind === "lost" ? null : failed(code!);
    }
    if (!text.includes("azcn.unfinished.")) return answer(batch);
    isOver = true;
    const aimed = (): Writing => (drawn!.isAimed ? { ...edit!, spot: aim(share!) } : edit!);
    if (kind === "edited") {
      onEdit(await scene.write(aimed()), false);
      return answer(batch);
    }
    const result = await answer({
      ...batch,
      Actions: batch.Actions.slice(0, Math.ceil((batch.Actions.length * share!) / 100)),
    });
    if (kind === "cut and edited") onEdit(await scene.write(aimed()), true);
    return { ...result!, ...{ Error: failed("GeneralException").Error } };
  };
  return () => {
    host.answer = answer;
  };
};

const areasOf = ({ excel }: Scene): Map<string, { sheet: string; area: Area }> =>
  new Map(
    excel.workbench
      .tables()
      .map(({ name, sheet, address }) => [name, { sheet, area: parseAddress(address)!.area }]),
  );

/** Where a cell is after tables have grown by rows: what stands below one moves down with its end. */
const moved = (address: string, before: ReturnType<typeof areasOf>, after: typeof before): string => {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const cell = parseAddress(address.slice(at + 1))!.area;
  let down = 0;
  for (const [name, { sheet: of, area }] of before) {
    const now = after.get(name)?.area;
    if (!now || of !== sheet) continue;
    const isBelow = contains({ ...area, row: area.row + area.rows, rows: 1_000_000 }, cell.row, cell.column);
    if (isBelow) down += now.rows - area.rows;
  }
  return `${sheet}!${formatArea({ ...cell, row: cell.row + down })}`;
};

/** What of the user's is not as it was, though it should be. */
const losses = (before: Owned, now: Owned, consent: Consent, where: (address: string) => string): string[] =>
  [...before].flatMap(([address, own]) => {
    const given = consent.get(address);
    const is = now.get(where(address));
    const isKept =
      given === "lost" ||
      (is?.holds === own.holds && is.format === own.format) ||
      (given === "shown" && is?.shows === own.shows) ||
      (given === "mended" && is?.holds === String(own.holds).replaceAll("_xldudf_AZCN_", "AZCN."));
    return isKept ? [] : [`${address} ${JSON.stringify(own)} → ${where(address)} ${JSON.stringify(is)}`];
  });

const take = async (scene: Scene, one: Step): Promise<void> => {
  const { workbench } = scene.excel;
  if (one.do === "write") await scene.write((one as { writing: Writing }).writing);
  else if ("row" in one) await scene.act(one);
  else {
    let before = scene.owned();
    const tables = areasOf(scene);
    const consent: Consent = new Map();
    const late: string[] = [];
    /** Where the user gave consent, or else where it begins. */
    const aim = (share: number): Spot => {
      const asked = [...consent.keys()];
      const address = asked[share % (asked.length || 1)];
      return address ? scene.spotOf(address) : { ...one.spot, row: one.spot.row + (share % 3) };
    };
    const restore = disrupt(scene, one.disruption, aim, (address, isLate) => {
      if (isLate) {
        // It is there to stay, wherever rolling back moves it.
        late.push(String(scene.owned().get(address)?.holds));
        before.delete(address);
      } else {
        before = scene.owned();
        consent.delete(address);
      }
    });
    const refusal = await perform(scene, one, consent).then(
      () => undefined,
      (error: unknown) => asRefusal(error),
    );
    restore();
    await workbench.settled();
    // Of what was refused nothing is lost, unless nobody knows its end.
    const isKnown = refusal && refusal.code !== "no-answer" && !refusal.details.left;
    const now = scene.owned();
    const after = areasOf(scene);
    const held = new Set([...now.values()].map(({ holds }) => String(holds)));
    const lost = losses(before, now, isKnown ? new Map() : consent, (cell) => moved(cell, tables, after));
    lost.push(...late.filter((holds) => !held.has(holds)));
    if (lost.length > 0) {
      const { code, details } = refusal ?? {};
      throw new Error(
        `${one.do} (${code ?? "done"} ${JSON.stringify(details ?? {})}) lost ${lost.join("; ")}`,
      );
    }
  }
  await workbench.settled();
};

test(
  `${STEPS} drawn steps never cost a cell that the user wrote and did not agree to lose`,
  async () => {
    let taken = 0;
    let hasFailed = false;
    const happened = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: LONGEST, size: "max" }), async (steps) => {
        if (taken >= STEPS && !hasFailed) return;
        const scene = new Scene(await startWorkbook());
        for (const one of steps) {
          taken += 1;
          happened.set(one.do, (happened.get(one.do) ?? 0) + 1);
          try {
            await take(scene, one);
          } catch (error) {
            hasFailed = true;
            throw error;
          }
        }
      }),
      { numRuns: STEPS, interruptAfterTimeLimit: STEPS * 4_000, markInterruptAsFailure: true },
    );
    expect(taken).toBeGreaterThanOrEqual(STEPS);
    expect(happened.size).toBeGreaterThan(15);
  },
  STEPS * 5_000,
);
