// Owns making written cells read well: the native table with its style, widths, and the look of title and lines.
import { type Area, areaAddress, qualified } from "../excel/address";
import { type Layout, tableArea } from "./layout";

const STYLE = "TableStyleMedium2";
const MUTED = "#5F6B6A";

// A character of the standard font is 7 pixels wide, and a cell has 5 pixels of padding.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Where a layout lies on its sheet. */
export interface FormattedArea extends Area {
  sheet: string;
  /** Present widths of the columns, in points; none on a new sheet. */
  widths: readonly number[];
}

/** The columns' widths as they will be: never narrower than they are. */
export const columnWidths = (place: FormattedArea, { widths }: Layout): number[] =>
  widths.map((width, index) => Math.max(points(width), place.widths[index] ?? 0));

export const addNativeTable = (
  sheet: Excel.Worksheet,
  place: FormattedArea,
  layout: Layout,
  name: string,
  style: string = STYLE,
): Excel.Table => {
  const address = areaAddress(tableArea(place, layout));
  const table = sheet.tables.add(qualified({ sheet: place.sheet, address }), true);
  table.name = name;
  table.style = style;
  return table;
};

/** A native table's header is drawn by its style; any other is made bold. */
export const formatCells = (
  sheet: Excel.Worksheet,
  place: FormattedArea,
  layout: Layout,
  isNative: boolean,
): void => {
  const format = (area: Partial<Area>): Excel.RangeFormat => {
    const { row, column, rows, columns } = { ...place, ...area };
    return sheet.getRangeByIndexes(row, column, rows, columns).format;
  };
  columnWidths(place, layout).forEach((width, index) => {
    if (width !== place.widths[index]) {
      format({ column: place.column + index, columns: 1 }).columnWidth = width;
    }
  });
  const cells = tableArea(place, layout);
  format(cells).verticalAlignment = "Top";
  for (const index of layout.wrapped) {
    format({ ...cells, column: place.column + index, columns: 1 }).wrapText = true;
  }
  const header = format({ ...cells, rows: 1 });
  header.wrapText = true;
  if (!isNative) header.font.bold = true;
  if (layout.hasTitle) {
    const { font } = format({ rows: 1, columns: 1 });
    font.bold = true;
    font.size = 14;
  }
  if (layout.lineRows > 0) {
    const { font } = format({ row: place.row + layout.lineRow, rows: layout.lineRows });
    font.italic = true;
    font.color = MUTED;
  }
  for (const row of layout.amountRows) format({ row: place.row + row, rows: 1 }).font.bold = true;
};
