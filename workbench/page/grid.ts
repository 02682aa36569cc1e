// Owns the spreadsheet that the page shows: Univer with its toolbar, formula bar, grid and sheet tabs.
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { greenTheme } from "@univerjs/themes";
import { ContextMenuPosition, IContextMenuService, ILayoutService } from "@univerjs/ui";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { emptyWorkbook, Engine } from "../host/engine/engine";

export const openGrid = (container: string): Engine => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, tableTexts) },
    theme: greenTheme,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: "simple" });
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, config);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The table's headers sort by its command.
  univer.registerPlugin(UniverSheetsSortPlugin);
  // A button above the table would cover the cells there.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  return new Engine(univer, api);
};

const cellMenu = ContextMenuPosition.MAIN_AREA;

export type MenuItem = { id: string; title: string; tooltip: string; action: () => void };

export const addToMenu = ({ core }: Engine, item: MenuItem): void => {
  core.api.createMenu(item).appendTo([cellMenu, "contextMenu.others"]);
};

export const openMenu = ({ core }: Engine, at: MouseEvent): void => {
  core.injector.get(IContextMenuService).triggerContextMenu(at as never, cellMenu);
};

// And puts the focus back on the cells.
export const closeMenu = ({ core }: Engine): void => {
  core.injector.get(IContextMenuService).hideContextMenu();
  focusCells({ core });
};

export const focusCells = ({ core }: Pick<Engine, "core">): void => {
  core.injector.get(ILayoutService).focus();
};
