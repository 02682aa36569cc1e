// Owns making written cells a native table that reads well: its name and style, widths, and the look of the lines.
import { type Area, areaAddress, qualified } from "./address";
import type { Layout } from "./layout";
import type { Site } from "./site";

const STYLE = "TableStyleMedium2";
const MUTED = "#5F6B6A";

// A character of the standard font is 7 pixels wide, and a cell has 5 pixels of padding.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

export const dressTable = (
  sheet: Excel.Worksheet,
  site: Site,
  layout: Layout,
  style: string = STYLE,
): void => {
  const cells = (area: Partial<Area>): Excel.Range => {
    const { row, column, rows, columns } = { ...site, ...area };
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };
  const tableArea: Area = { ...site, row: site.row + layout.tableRow, rows: layout.tableRows };
  const table = sheet.tables.add(qualified({ sheet: site.sheet, address: areaAddress(tableArea) }), true);
  table.name = site.tableName;
  table.style = style;

  layout.widths.forEach((width, index) => {
    const present = site.widths[index] ?? 0;
    const format = cells({ column: site.column + index, columns: 1 }).format;
    if (points(width) > present) format.columnWidth = points(width);
  });
  cells(tableArea).format.verticalAlignment = "Top";
  for (const index of layout.wrapped) {
    cells({ ...tableArea, column: site.column + index, columns: 1 }).format.wrapText = true;
  }
  if (layout.tableRow > 0) {
    const { font } = cells({ rows: 1, columns: 1 }).format;
    font.bold = true;
    font.size = 14;
  }
  const linesBelow = layout.rows - layout.tableRow - layout.tableRows;
  if (linesBelow > 0) {
    const { font } = cells({ row: tableArea.row + tableArea.rows, rows: linesBelow, columns: 1 }).format;
    font.italic = true;
    font.color = MUTED;
  }
};
