// Owns the automation surface of the workbench, the same in the page and in Node.
import { contains, formatAddress, formatArea, parseAddress, type Area } from "./address";
import { seriesName, titleOf } from "./chart";
import type { Box } from "./engine/engine";
import { fault } from "./fault";
import type { Failure, Host } from "./host";
import { write } from "./table-rules";
import { readEntry } from "./typed-value";
import type { PageLayout, RangeSelf } from "./workbook-state";

export type CellValue = number | string | boolean;

export type TableSummary = { name: string; address: string; sheet: string };

export type ChartSummary = {
  name: string;
  type: string;
  // As it is shown; "" where it is not.
  title: string;
  // In points.
  place: Box;
  series: { name: string; values: string; categories: string }[];
};

export class Workbench {
  constructor(protected readonly host: Host) {}

  // Enters as a user would type it; resolves when everything is calculated.
  async enter(address: string, content: CellValue): Promise<void> {
    const { sheetId, area } = this.locate(address);
    const { engine, state } = this.host;
    state.guard(sheetId);
    const format = engine.numberFormat(sheetId, area.row, area.column);
    const text = typeof content === "boolean" ? String(content).toUpperCase() : String(content);
    const entry =
      typeof content === "number" && format !== "@"
        ? { kind: "number" as const, number: content }
        : readEntry(text, format);
    if (entry.kind === "formula" && !engine.calculation.parses(entry.formula)) {
      throw new Error(
        `${address} cannot hold ${text}: there is a mistake in this formula. Mend it and enter it again.`,
      );
    }
    const line = Array.from({ length: area.columns }, () => entry);
    write(
      engine,
      sheetId,
      area,
      Array.from({ length: area.rows }, () => line),
    );
    await engine.calculation.settle();
  }

  // Resolves when no batch is under way and nothing is being calculated any more.
  async settled(): Promise<void> {
    await this.host.idle();
    await this.host.engine.calculation.settle();
  }

  // Raw values: spilled cells included, "" for blank, errors as "#N/A".
  read(address: string): CellValue[][] {
    return this.cells(address, ({ value }) => value);
  }

  formulas(address: string): CellValue[][] {
    return this.cells(address, ({ formula, value }) => formula || value);
  }

  formats(address: string): string[][] {
    return this.cells(address, ({ format }) => format);
  }

  // What the cells show.
  texts(address: string): string[][] {
    const { sheetId, area } = this.locate(address);
    return this.host.engine
      .cells(sheetId, area)
      .map((line, row) =>
        line.map((_cell, column) => this.host.engine.text(sheetId, area.row + row, area.column + column)),
      );
  }

  // The message of the custom function's error in the cell; "" where there is none.
  message(address: string): string {
    return this.messages(address)[0]?.[0] ?? "";
  }

  messages(address: string): string[][] {
    const { sheetId, area } = this.locate(address);
    return this.host.engine
      .cells(sheetId, area)
      .map((line, row) =>
        line.map(({ kind }, column) =>
          kind === "error"
            ? this.host.engine.notes.message(sheetId, area.row + row, area.column + column)
            : "",
        ),
      );
  }

  // The properties of the card in the cell, as plain values; null where there is none.
  card(address: string): Record<string, unknown> | null {
    const { sheetId, area } = this.locate(address);
    const card = this.host.engine.notes.card(sheetId, area.row, area.column);
    return (
      card &&
      Object.fromEntries(
        Object.entries(card.properties ?? {}).map(([name, { basicValue, text }]) => [
          name,
          basicValue ?? text,
        ]),
      )
    );
  }

  select(address: string): void {
    const { sheetId, area } = this.locate(address);
    this.host.engine.select(sheetId, area);
  }

  selection(): string {
    const { sheetId, ...area } = this.host.engine.selection();
    return `'${this.host.engine.sheet(sheetId).getSheetName().replaceAll("'", "''")}'!${formatArea(area)}`;
  }

  tables(): TableSummary[] {
    const { engine } = this.host;
    return engine.tables.list().map((table) => ({
      name: table.name,
      address: formatArea(table.area),
      sheet: engine.sheet(table.sheetId).getSheetName(),
    }));
  }

  sheets(): string[] {
    return this.host.engine.sheets().map((sheet) => sheet.getSheetName());
  }

  addSheet(name: string): void {
    this.host.engine.addSheet(name);
  }

  // What the comments of the range's cells say, by address; without a range, of the active sheet's.
  comments(range?: string): Record<string, string> {
    const { sheetId, area } = range
      ? this.locate(range)
      : { sheetId: this.host.engine.activeSheet().getSheetId(), area: null };
    return Object.fromEntries(
      this.host.state.comments
        .filter(
          ({ place }) => place.sheetId === sheetId && (!area || contains(area, place.row, place.column)),
        )
        .map(({ place: { row, column }, content }) => [
          formatArea({ row, column, rows: 1, columns: 1 }),
          content,
        ]),
    );
  }

  // How the sheet prints, or the active one.
  pageLayout(sheet?: string): PageLayout {
    const { engine, state } = this.host;
    return state.pageLayout((sheet === undefined ? engine.activeSheet() : this.sheet(sheet)).getSheetId());
  }

  // The charts of the sheet, or of the active one.
  charts(sheet?: string): ChartSummary[] {
    const { engine, state } = this.host;
    const id = (sheet === undefined ? engine.activeSheet() : this.sheet(sheet)).getSheetId();
    return state.charts
      .filter(({ sheetId }) => sheetId === id)
      .map(({ name, type, title, series, left, top, width, height }) => ({
        name,
        type,
        title: title.visible ? titleOf(engine, { title, series }) : "",
        place: { left, top, width, height },
        series: series.map((one) => ({
          name: seriesName(engine, one),
          values: this.address(one.values),
          categories: this.address(one.categories),
        })),
      }));
  }

  settings(): Record<string, unknown> {
    return Object.fromEntries(this.host.state.settings);
  }

  // Protects the sheet, or with null the workbook's structure.
  protect(sheet: string | null, isProtected = true): void {
    const { engine, state } = this.host;
    if (sheet === null) state.isStructureProtected = isProtected;
    else {
      const id = engine.findSheet(sheet)?.getSheetId();
      if (!id) throw fault("ItemNotFound");
      if (isProtected) state.protectedSheets.add(id);
      else state.protectedSheets.delete(id);
    }
  }

  async undo(): Promise<void> {
    this.host.engine.history.undo();
    await this.host.engine.calculation.settle();
  }

  async redo(): Promise<void> {
    this.host.engine.history.redo();
    await this.host.engine.calculation.settle();
  }

  // How many batches of the add-in were answered so far.
  syncs(): number {
    return this.host.syncs;
  }

  failNext(...failures: (Failure | string | null)[]): void {
    this.host.failNext(
      ...(failures.map((failure) =>
        typeof failure === "string" && failure !== "lost" ? { code: failure, afterwards: false } : failure,
      ) as (Failure | null)[]),
    );
  }

  protected locate(address: string): { sheetId: string; area: Area } {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`"${address}" is no address. Write it as A1, B2:C5 or 'Sheet 2'!A1.`);
    const sheet = parsed.sheet === null ? this.host.engine.activeSheet() : this.sheet(parsed.sheet);
    return { sheetId: sheet.getSheetId(), area: parsed.area };
  }

  private sheet(name: string) {
    const sheet = this.host.engine.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}". The sheets are: ${this.sheets().join(", ")}.`);
    return sheet;
  }

  private address(range: RangeSelf | null): string {
    return range && this.host.engine.hasSheet(range.sheetId)
      ? formatAddress(this.host.engine.sheet(range.sheetId).getSheetName(), range)
      : "";
  }

  private cells<T>(address: string, read: (cell: ReturnType<Host["engine"]["cell"]>) => T): T[][] {
    const { sheetId, area } = this.locate(address);
    return this.host.engine.cells(sheetId, area).map((line) => line.map(read));
  }
}
