// Owns making written cells read well: the native table with its style, widths, and the look of title and lines.
import { type Area, areaAddress, qualified } from "../excel/address";
import type { Layout } from "./layout";
import { type Site, tableArea } from "../insert/placement";

const STYLE = "TableStyleMedium2";
const MUTED = "#5F6B6A";

// A character of the standard font is 7 pixels wide, and a cell has 5 pixels of padding.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** The columns' widths as they will be: never narrower than they are. */
export const columnWidths = (site: Site, { widths }: Layout): number[] =>
  widths.map((width, index) => Math.max(points(width), site.widths[index] ?? 0));

export const makeNative = (
  sheet: Excel.Worksheet,
  site: Site,
  layout: Layout,
  style: string = STYLE,
): void => {
  const address = areaAddress(tableArea(site, layout));
  const table = sheet.tables.add(qualified({ sheet: site.sheet, address }), true);
  table.name = site.tableName;
  table.style = style;
};

export const dressCells = (sheet: Excel.Worksheet, site: Site, layout: Layout): void => {
  const format = (area: Partial<Area>): Excel.RangeFormat => {
    const { row, column, rows, columns } = { ...site, ...area };
    return sheet.getRangeByIndexes(row, column, rows, columns).format;
  };
  columnWidths(site, layout).forEach((width, index) => {
    if (width !== site.widths[index]) {
      format({ column: site.column + index, columns: 1 }).columnWidth = width;
    }
  });
  const cells = tableArea(site, layout);
  format(cells).verticalAlignment = "Top";
  for (const index of layout.wrapped) {
    format({ ...cells, column: site.column + index, columns: 1 }).wrapText = true;
  }
  const header = format({ ...cells, rows: 1 });
  header.wrapText = true;
  // A native table's header is drawn by its style.
  if (layout.isFormula) header.font.bold = true;
  if (layout.hasTitle) {
    const { font } = format({ rows: 1, columns: 1 });
    font.bold = true;
    font.size = 14;
  }
  if (layout.lineRows > 0) {
    const { font } = format({ row: site.row + layout.lineRow, rows: layout.lineRows });
    font.italic = true;
    font.color = MUTED;
  }
  for (const row of layout.amountRows) format({ row: site.row + row, rows: 1 }).font.bold = true;
};
