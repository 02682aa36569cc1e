// Owns writing a table onto its site, in as few requests as can carry it.
import { type Area, areaAddress, qualified } from "./address";
import type { Turn } from "./batch";
import type { Layout } from "./layout";
import { memoryKey, type Memory, type Request } from "./memory";
import type { Site } from "./site";

const STYLE = "TableStyleMedium2";
const REQUEST_SIZE = 4_000_000; // Excel on the web takes 5 MB a request
const MUTED = "#5F6B6A";

// A character of the standard font is 7 pixels wide, and a cell has 5 pixels of padding.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

export interface Writing {
  style?: string;
  request: Request;
  onProgress?: (rowsWritten: number, rows: number) => void;
}

/** Rows that fit one request together; all of them, but for very large tables. */
const chunks = (layout: Layout): { from: number; to: number }[] => {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let size = 0;
  layout.values.forEach((row, index) => {
    const rowSize = JSON.stringify(row).length + JSON.stringify(layout.formats[index]).length;
    if (size + rowSize > REQUEST_SIZE && index > from) {
      parts.push({ from, to: index });
      from = index;
      size = 0;
    }
    size += rowSize;
  });
  return [...parts, { from, to: layout.rows }];
};

// What Excel is likeliest to refuse comes first, what only adorns comes last, and the memory at the very end:
// where the memory stands, all of it was written.
export const writeTable = async (
  context: Excel.RequestContext,
  turn: Turn,
  site: Site,
  layout: Layout,
  { style = STYLE, request, onProgress }: Writing,
  id: string,
): Promise<void> => {
  const { workbook } = context;
  const sheet = site.isNewSheet
    ? workbook.worksheets.add(site.sheet)
    : workbook.worksheets.getItem(site.sheet);
  const cells = (area: Partial<Area>): Excel.Range => {
    const { row, column, rows, columns } = { ...site, ...area };
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };

  for (const { from, to } of chunks(layout)) {
    if (from > 0) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.(from, layout.rows);
      if (turn.abandoned) return;
    }
    const part = cells({ row: site.row + from, rows: to - from });
    part.numberFormat = layout.formats.slice(from, to);
    part.values = layout.values.slice(from, to);
  }

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

  const headers = layout.values[layout.tableRow]!.map(String);
  const memory: Memory = {
    version: 1,
    id,
    ...request,
    tableName: site.tableName,
    sheet: site.sheet,
    headers,
  };
  workbook.settings.add(memoryKey(id), memory);
  sheet.activate();
  cells({ rows: 1, columns: 1 }).select();
  await context.sync();
  onProgress?.(layout.rows, layout.rows);
};
