// Owns the exported workbook: the sheets as a reader of any spreadsheet program expects them, with nothing calculated.
import { type Cell as SheetCell, type PageSetup, Workbook, type Worksheet } from "exceljs";
import type { Dataset } from "../../src/dataset/dataset";
import { addressOf, shortCitation } from "../../src/dataset/citation";
import type { Source } from "../../src/dataset/generated/schema";
import { layTable } from "../../src/workbook/table/layout";
import { withDate } from "./archive";
import { readMe, type ReadMeLine } from "./read-me";
import { type Sheet, sheetsOf } from "./sheets";

const colours = { header: "FF0B4F4C", headerText: "FFFFFFFF", link: "FF0B5F5B" };
const font = { name: "Calibri", size: 11 };

/** In characters: what A4 takes across at a size that is still read, upright and on its side. */
const PAPER = { portrait: 120, landscape: 190 };
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Whole pages of A4 across, as few as leave the text readable, and as many down as it takes. */
const printed = (widths: readonly number[]): Partial<PageSetup> => {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    paperSize: 9, // A4
    orientation: width <= PAPER.portrait ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: Math.max(1, Math.ceil(width / PAPER.landscape)),
    fitToHeight: 0,
    margins,
  };
};
const pageNumbers = { oddFooter: "&L&A&R&P / &N" };

const READ_ME = { text: 28, about: 90 };

const lineHeight = 15;

/** Gives each row room for its longest wrapped text: not every program finds it out by itself. */
const fitRows = (sheet: Worksheet): void =>
  sheet.eachRow((row) => {
    let lines = 1;
    row.eachCell((cell, column) => {
      const width = sheet.getColumn(column).width!;
      if (cell.alignment?.wrapText) lines = Math.max(lines, Math.ceil((cell.text.length + 2) / width));
    });
    if (lines > 1) row.height = lines * lineHeight;
  });

const asLink = (cell: SheetCell, text: string, hyperlink: string): void => {
  cell.value = { text, hyperlink };
  cell.font = { ...font, underline: true, color: { argb: colours.link } };
};

const writeTable = (sheet: Worksheet, { table, sources }: Sheet): void => {
  const below = ["", ...(table.note ? [table.note] : []), `Edition ${table.edition}`];
  const layout = layTable(table, "", below);
  layout.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === "") return;
      const cell = sheet.getCell(row + 1, column + 1);
      const format = layout.formats[row]![column]!;
      const isAddress = /^https?:\/\/\S+$/.test(String(value));
      const wrapText = !isAddress && row < layout.tableRows && layout.wrapped.includes(column);
      if (isAddress) asLink(cell, String(value), String(value));
      else cell.value = value;
      if (format !== "General") cell.numFmt = format;
      cell.alignment = { vertical: "top", wrapText };
    }),
  );
  sources.forEach((source, index) => {
    const cell = sheet.getCell(layout.rows + 1 + index, 1);
    const citation = `${shortCitation({ source })}: ${source.title}`;
    const address = addressOf(source);
    if (address) asLink(cell, citation, address);
    else cell.value = citation;
  });
  layout.widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  Object.assign(sheet.pageSetup, printed(layout.widths), { printTitlesRow: "1:1" });
  const header = sheet.getRow(1);
  header.eachCell((cell) => {
    cell.font = { ...font, bold: true, color: { argb: colours.headerText } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: colours.header } };
    cell.alignment = { vertical: "top", wrapText: true };
  });
  fitRows(sheet);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: layout.tableRows, column: layout.columns } };
};

const writeReadMe = (sheet: Worksheet, lines: readonly ReadMeLine[]): void => {
  sheet.getColumn(1).width = READ_ME.text;
  sheet.getColumn(2).width = READ_ME.about;
  lines.forEach(({ heading, text, about, link }, index) => {
    const [first, second] = [sheet.getCell(index + 1, 1), sheet.getCell(index + 1, 2)];
    if (heading) {
      first.value = heading;
      first.font = { ...font, bold: true, size: index === 0 ? 16 : 12, color: { argb: colours.header } };
      return;
    }
    if (link) asLink(first, text ?? "", link);
    else first.value = text ?? "";
    second.value = about ?? "";
    for (const cell of [first, second]) {
      cell.numFmt = "@";
      cell.alignment = { vertical: "top", wrapText: true };
    }
  });
  fitRows(sheet);
};

/** The whole dataset as an .xlsx, the same bytes for the same data. */
export const datasetWorkbook = async (
  dataset: Dataset,
  sources: readonly Source[],
  date: Date,
): Promise<Buffer> => {
  const { edition } = dataset.data;
  const workbook = new Workbook();
  Object.assign(workbook, { title: edition.title, creator: "AZCN for Excel", created: date, modified: date });
  const sheets = sheetsOf(dataset, sources);
  writeReadMe(
    workbook.addWorksheet("Read me", {
      pageSetup: printed([READ_ME.text, READ_ME.about]),
      headerFooter: pageNumbers,
    }),
    readMe(dataset, sources, sheets),
  );
  for (const sheet of sheets) {
    const views = [{ state: "frozen", ySplit: 1 }] as const;
    writeTable(workbook.addWorksheet(sheet.name, { views: [...views], headerFooter: pageNumbers }), sheet);
  }
  return withDate(Buffer.from(await workbook.xlsx.writeBuffer()), date);
};
