// Owns a table as a file of its own: its cells as they are inserted, as CSV or as an Excel workbook.
import type { Language } from "../../dataset/language";
import type { Cell, Table } from "../../dataset/table";
import { layTable } from "../../workbook/table/layout";

export interface FileOf {
  table: Table;
  title: string;
  below: readonly string[];
  language: Language;
}

/** A text that a spreadsheet would take for a formula keeps an apostrophe before it. */
const field = (cell: Cell): string => {
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** As plain data: dates and numbers as the dataset has them, the sources after a blank line. */
export const csvOf = ({ table: { columns, rows }, below }: FileOf): string =>
  [columns.map(({ label }) => label), ...rows, [], ...below.map((line) => [line])]
    .map((cells: readonly Cell[]) => `${cells.map(field).join(",")}\r\n`)
    .join("");

/** For the clipboard: what spreadsheets and documents take for a table. */
export const tabbed = ({ table: { columns, rows }, below }: FileOf): string =>
  [columns.map(({ label }) => label), ...rows, ...below.map((line) => [line])]
    .map((cells: readonly Cell[]) => cells.map((cell) => String(cell).replace(/\s+/g, " ")).join("\t"))
    .join("\n");

const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- what XML does not allow at all
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, "")
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The files of the smallest workbook that Excel opens: one sheet, its formats, widths and header. */
const parts = ({ table, title, below, language }: FileOf, sheetName: string): Record<string, string> => {
  const layout = layTable(table, title, below, { language });
  const formats = [...new Set(layout.formats.flat())];
  const first = 164; // numbers below are Excel's own formats
  const style = (format: string, isWrapped: boolean, isBold: boolean): number =>
    formats.indexOf(format) * 4 + (isWrapped ? 2 : 0) + (isBold ? 1 : 0);
  const looks = formats.flatMap((_, at) =>
    [0, 1, 2, 3].map(
      (look) =>
        `<xf numFmtId="${first + at}" fontId="${look % 2}" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${look > 1 ? ' wrapText="1"' : ""}/></xf>`,
    ),
  );
  const isInTable = (row: number): boolean => row >= layout.tableRow && row < layout.lineRow;
  const rows = layout.values.map((cells, row) => {
    const written = cells.map((value, column) => {
      const isHeader = row === layout.tableRow;
      const isWrapped = isHeader || (isInTable(row) && layout.wrapped.includes(column));
      const at = `r="${columnName(column)}${row + 1}" s="${style(layout.formats[row]![column]!, isWrapped, isHeader || row < layout.tableRow)}"`;
      if (value === "") return "";
      if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
      if (typeof value === "boolean") return `<c ${at} t="b"><v>${Number(value)}</v></c>`;
      // A link is a formula in a workbook of the user's; in a file its address is enough.
      const text = /^=HYPERLINK\("(.*)"\)$/.exec(value)?.[1] ?? value;
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const widths = layout.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xml(sheetName)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((format, at) => `<numFmt numFmtId="${first + at}" formatCode="${xml(format)}"/>`).join("")}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join("")}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${widths.join("")}</cols><sheetData>${rows.join("")}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  };
};

/** The zip is packed by fflate, which is loaded when a workbook is asked for. */
export const xlsxOf = async (file: FileOf, sheetName: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { strToU8, zipSync } = await import(/* webpackChunkName: "zip" */ "fflate");
  const files = Object.entries(parts(file, sheetName)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
};

/** Hands a file to the browser; whether its host saves it, nobody tells us. */
export const save = (name: string, type: string, ...content: BlobPart[]): void => {
  const address = URL.createObjectURL(new Blob(content, { type }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
