// Owns how a sheet prints: Excel's PageLayout.
import { formatArea, parseAddress } from "../address";
import { fault } from "../fault";
import { type Handle, isHandle, type ObjectOf, type Property } from "../object-model";
import type { PageLayout, RangeSelf, WorkbookState } from "../workbook-state";

type Sheet = { id: string };

const choices = {
  orientation: ["Portrait", "Landscape"],
  paperSize: ["Letter", "Legal", "A3", "A4", "A5"],
} as const;

const kept = <K extends keyof PageLayout>(
  name: K,
  check: (value: PageLayout[K]) => boolean,
): Property<Sheet, PageLayout[K]> => ({
  get: (book, { id }) => book.pageLayout(id)[name],
  set: (book, { id }, value: PageLayout[K]) => {
    book.guard(id);
    if (!check(value)) throw fault("InvalidArgument");
    book.changePageLayout(id, { [name]: value });
  },
});

const isCount = (value: unknown): boolean => value == null || (Number.isInteger(value) && Number(value) > 0);

const setPrintArea = (book: WorkbookState, { id }: Sheet, given: Handle | string): void => {
  book.guard(id);
  const area = isHandle(given) ? (given.self as RangeSelf) : parseAddress(given)?.area;
  if (!area) throw fault("InvalidArgument");
  book.changePageLayout(id, { printArea: formatArea(area) });
};

export const pageLayoutType: ObjectOf<Sheet, Excel.PageLayout> = {
  name: "PageLayout",
  properties: {
    CenterHorizontally: kept("centerHorizontally", (value) => typeof value === "boolean"),
    Orientation: kept("orientation", (value) => choices.orientation.some((one) => one === value)),
    PaperSize: kept("paperSize", (value) => choices.paperSize.some((one) => one === value)),
    Zoom: kept("zoom", (value) => isCount(value?.horizontalFitToPages) && isCount(value?.verticalFitToPages)),
  },
  methods: { SetPrintArea: setPrintArea },
};
