// Owns the engine's tables.
import type { IRange } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  type ITableInfo,
} from "@univerjs/sheets-table";
import type { Area } from "../address";
import { fault } from "../fault";
import { toArea, toRange } from "./cell-data";
import type { Core } from "./core";
import { tableTheme, themeName } from "./table-style";

export type TableInfo = { id: string; name: string; sheetId: string; area: Area };

export class Tables {
  private last = 0;

  constructor(private readonly core: Core) {}

  list(): TableInfo[] {
    return this.core.book.getTableList().map(toTable);
  }

  add(sheetId: string, name: string, area: Area): TableInfo {
    // Excel gives no id twice, so that a deleted table's is not the next one's.
    const numbers = this.list().map(({ id: taken }) => Number(/^table-(\d+)$/.exec(taken)?.[1] ?? 0));
    this.last = Math.max(this.last, ...numbers) + 1;
    const id = `table-${this.last}`;
    this.core.run(AddSheetTableCommand.id, {
      unitId: this.core.id,
      subUnitId: sheetId,
      name,
      range: toRange(area),
      id,
      options: {},
    });
    this.core.touched = true;
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table) throw fault("GeneralException");
    return table;
  }

  resize({ id }: TableInfo, area: Area): void {
    this.set(id, { updateRange: { newRange: toRange(area) } });
    this.core.touched = true;
  }

  rename({ id, name: before }: TableInfo, name: string): void {
    // To the engine the same name in another case is taken.
    if (name.toLowerCase() === before.toLowerCase())
      this.set(id, { name: `_${crypto.randomUUID().replaceAll("-", "")}` });
    this.set(id, { name });
    this.core.touched = true;
  }

  style({ id }: TableInfo, style: string): void {
    const theme = themeName(style);
    const known = this.core.injector.get(SheetRangeThemeModel);
    if (!known.getRangeThemeStyle(this.core.id, theme)) known.registerDefaultRangeTheme(tableTheme(style));
    this.set(id, { theme });
  }

  remove({ id, sheetId }: TableInfo): void {
    this.core.run(DeleteSheetTableCommand.id, {
      unitId: this.core.id,
      subUnitId: sheetId,
      tableId: id,
    });
    this.core.touched = true;
  }

  private set(id: string, change: object): void {
    this.core.run(SetSheetTableCommand.id, { unitId: this.core.id, tableId: id, ...change });
  }
}

const toTable = ({ id, name, subUnitId, range }: ITableInfo): TableInfo => ({
  id,
  name,
  sheetId: subUnitId,
  area: toArea(range as IRange),
});
