// Owns the hold on Univer: its injector, its one workbook, and the commands that change it.
import {
  ICommandService,
  IUniverInstanceService,
  type Injector,
  type Univer,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import { fault } from "../fault";

export class Core {
  readonly injector: Injector;
  readonly book: FWorkbook;
  readonly id: string;
  // A change was made that may start a calculation.
  touched = false;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    const book = api.getActiveWorkbook();
    if (!book) throw new Error("The engine was given no workbook: create one before it.");
    this.book = book;
    this.id = book.getId();
    // Undo goes by what has the focus.
    this.injector.get(IUniverInstanceService).focusUnit(this.id);
  }

  run(id: string, params: object, local = false): void {
    const options = local ? { onlyLocal: true } : undefined;
    if (!this.injector.get(ICommandService).syncExecuteCommand(id, params, options)) {
      throw new Error(`The spreadsheet engine refused ${id}.`);
    }
  }

  // Whatever happens in the workbook happens by a command: cells, sizes, scrolling, undo.
  onCommand(listener: () => void): { dispose(): void } {
    return this.injector.get(ICommandService).onCommandExecuted(listener);
  }

  // The engine's own object behind a sheet; the facade's is made anew at each asking.
  model(sheetId: string): Worksheet {
    const model = this.book.getWorkbook().getSheetBySheetId(sheetId);
    if (!model) throw fault("ItemNotFound");
    return model;
  }
}
