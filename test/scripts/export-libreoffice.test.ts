// LibreOffice, where it is installed, opens the exported workbook.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "csv-parse/sync";
import { xlsxWorkbook } from "../../scripts/export";
import { sheetsOf } from "../../scripts/export/sheets";
import { dataset } from "../../src/dataset/current";
import { type Cell, type Column, readTable } from "../../src/dataset/table";

const soffice = ["soffice", "libreoffice"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

if (!soffice) {
  const missing =
    "LibreOffice is not here (soffice was not found), so it does not open the exported workbook.";
  if (process.env.AZCN_REQUIRE_LIBREOFFICE) throw new Error(missing);
  console.log(missing);
}

// Commas, double quotes, UTF-8, each sheet in its own file.
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

const asHeld = (shown: string, type: Column["type"]): Cell => {
  if (type === "date") return shown.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2");
  if (type === "text" || shown === "") return shown;
  return type === "boolean" ? shown === "TRUE" : Number(shown);
};

/** A spreadsheet shows fifteen digits of a number, the last of which it may round in its own way. */
const isShown = (shown: Cell, held: Cell): boolean =>
  typeof shown === "number" && typeof held === "number"
    ? Math.abs(shown - held) <= 1e-14 * Math.abs(held)
    : shown === held;

/** A month, a quarter or a year is held as its first day. */
const firstDay = (date: Cell): Cell =>
  String(date)
    .replace(
      /^(\d{4})-Q([1-4])$/,
      (_, year, quarter) => `${year}-${String(3 * quarter - 2).padStart(2, "0")}`,
    )
    .replace(/^(\d{4})$/, "$1-01")
    .replace(/^(\d{4}-\d{2})$/, "$1-01");

(soffice ? test : test.skip)(
  "LibreOffice reads every cell of every table",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "azcn-libreoffice-"));
    try {
      const file = join(folder, "azcn-data.xlsx");
      writeFileSync(file, await xlsxWorkbook());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = ["--headless", "--norestore", profile, "--convert-to", asCsv, "--outdir", folder, file];
      execFileSync(soffice!, options, {
        stdio: "pipe",
        timeout: 150_000,
        // Dates are written as the locale has them.
        env: { ...process.env, LC_ALL: "C" },
      });
      const sheets = sheetsOf(dataset, []);
      const nameOf = (id: string) => sheets.find(({ table }) => table.id === id)!.name;
      const shown = (sheet: string): string[][] =>
        parse(readFileSync(join(folder, `azcn-data-${nameOf(sheet)}.csv`), "utf8"), {
          relax_column_count: true,
        });

      expect(readdirSync(folder).filter((name) => name.endsWith(".csv"))).toHaveLength(
        dataset.data.tables.length + 4,
      );
      for (const { id } of dataset.data.tables) {
        const { columns, rows } = readTable(dataset, id);
        const lines = shown(id);
        expect(lines[0]!.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
        const given = lines
          .slice(1, rows.length + 1)
          .map((cells) => columns.map(({ type }, index) => asHeld(cells[index]!, type)));
        const expected = rows.map((cells) =>
          columns.map(({ type }, index) => (type === "date" ? firstDay(cells[index]!) : cells[index]!)),
        );
        const wrong = given.flatMap((cells, row) =>
          cells.flatMap((cell, at) =>
            isShown(cell, expected[row]![at]!) ? [] : [{ id, row, cell, held: expected[row]![at] }],
          ),
        );
        expect(given).toHaveLength(expected.length);
        expect(wrong).toEqual([]);
        expect(lines[rows.length + 1]!.join("")).toBe("");
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);
