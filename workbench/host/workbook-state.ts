// Owns what a workbook holds besides its cells: settings, comments, charts, page layouts, table styles, protection, kept references.
import type { TableInfo } from "./engine/tables";
import type { Area } from "./address";
import type { Chart } from "./chart";
import type { CustomFunctions } from "./custom-functions";
import type { Engine } from "./engine/engine";
import type { Place } from "./engine/places";
import { fault } from "./fault";
import type { Handle } from "./object-model";
import { Pace } from "./pace";
import { Recorded } from "./engine/recorded";

// What the client says of itself.
export type ClientSignals = {
  // Its custom functions can be called.
  functionsReady: () => void;
  // Its ribbon commands can be called.
  actionsReady: () => void;
  // It asks for its pane to be shown or hidden.
  showPane: (shown: boolean) => void;
};

// How a sheet prints.
export type PageLayout = {
  orientation: string;
  paperSize: string | null;
  zoom: Excel.PageLayoutZoomOptions;
  centerHorizontally: boolean;
  printArea: string | null;
};

const firstLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
  printArea: null,
};

export type Comment = { id: string; place: Place; content: string };

export class WorkbookState {
  readonly pace = new Pace();
  isPaneShown = true;
  isGrouped = false;
  mergedAreasEndUndo = false;
  // How an Excel of another language than English writes errors in values.
  errorTexts: Readonly<Record<string, string>> = {};
  readonly hiddenNames = new Set<string>();
  readonly settings = new Map<string, unknown>();
  readonly protectedSheets = new Set<string>();
  isStructureProtected = false;
  countsFrom1904 = false;
  private readonly recordedComments: Recorded<readonly Comment[]>;
  private readonly recordedCharts: Recorded<readonly Chart[]>;
  private readonly tableStyles = new Map<string, string>();
  private readonly pageLayouts = new Map<string, PageLayout>();
  private readonly kept = new Map<string, Handle>();
  private lastReference = 0;

  constructor(
    readonly engine: Engine,
    readonly functions: CustomFunctions,
    readonly signals: ClientSignals,
  ) {
    this.recordedComments = new Recorded(engine, []);
    this.recordedCharts = new Recorded(engine, []);
  }

  // Comments and charts; those of a sheet go with it.

  get comments(): readonly Comment[] {
    return this.recordedComments.value.filter(
      ({ place }) => !place.isGone && this.engine.hasSheet(place.sheetId),
    );
  }

  set comments(next: readonly Comment[]) {
    this.recordedComments.value = next;
  }

  get charts(): readonly Chart[] {
    return this.recordedCharts.value.filter(({ sheetId }) => this.engine.hasSheet(sheetId));
  }

  set charts(next: readonly Chart[]) {
    this.recordedCharts.value = next;
  }

  chart(id: string): Chart {
    const chart = this.charts.find((one) => one.id === id);
    if (!chart) throw fault("ItemNotFound");
    return chart;
  }

  changeChart(id: string, change: Partial<Chart>): void {
    const changed = { ...this.chart(id), ...change };
    this.guard(changed.sheetId);
    this.charts = this.charts.map((one) => (one.id === id ? changed : one));
  }

  pageLayout(sheetId: string): PageLayout {
    return this.pageLayouts.get(sheetId) ?? firstLayout;
  }

  changePageLayout(sheetId: string, change: Partial<PageLayout>): void {
    this.pageLayouts.set(sheetId, { ...this.pageLayout(sheetId), ...change });
  }

  // Tables

  table(id: string): TableInfo {
    const table = this.findTable(id);
    if (!table) throw fault("ItemNotFound");
    return table;
  }

  findTable(nameOrId: string | number): TableInfo | null {
    const wanted = String(nameOrId).toLowerCase();
    const tables = this.engine.tables.list();
    return (
      tables.find(({ name }) => name.toLowerCase() === wanted) ??
      tables.find(({ id }) => id === wanted) ??
      null
    );
  }

  tableStyle(id: string): string {
    return this.tableStyles.get(id) ?? "TableStyleMedium2";
  }

  styleTable(id: string, style: string): void {
    this.tableStyles.set(id, style);
  }

  // Protection: every change of a protected sheet is refused.
  guard(sheetId: string): void {
    if (this.protectedSheets.has(sheetId)) throw fault("AccessDenied");
  }

  guardStructure(): void {
    if (this.isStructureProtected) throw fault("AccessDenied");
  }

  // Undo

  // For what Excel cannot undo, nor what was done before it; in a group of syncs it is refused. Which that is says
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities.
  endUndo(): void {
    if (this.isGrouped) throw fault("UndoNotSupported");
    this.engine.history.end();
  }

  // References: what the client asks to be kept is answered with an id that it comes back with.

  // It moves with its cells.
  keep(target: Handle): string {
    const known = this.referenceId(target.self);
    if (known) return known;
    this.lastReference += 1;
    const id = `reference-${this.lastReference}`;
    if ("row" in target.self) this.engine.places.follow(target.self as Place);
    this.kept.set(id, target);
    return id;
  }

  referenceId(self: unknown): string | null {
    return [...this.kept].find(([, kept]) => kept.self === self)?.[0] ?? null;
  }

  reference(id: string): Handle {
    const target = this.kept.get(id);
    if (!target || (target.self as Place).isGone) throw fault("InvalidReference");
    return target;
  }

  release(id: string): void {
    this.engine.places.forget(this.kept.get(id)?.self as Place);
    this.kept.delete(id);
  }
}

export type RangeSelf = Area & { sheetId: string };
