// Owns counting the requests to Excel that inserting each table takes.
import { dataset } from "../src/dataset/current";
import { listTables, readTable } from "../src/dataset/table";
import { insertTable } from "../src/workbook/insert/insert-table";
import { type MeasuredExcel, startExcel } from "./excel";
import type { Part } from "./measurement";

const allowed = 2;

const insertions = {
  "at the selection": { sheet: "Sheet1", address: "B2" },
  "on a new sheet": "new-sheet",
} as const;

type Place = keyof typeof insertions;

const syncsFor = async (id: string, place: Place): Promise<number> => {
  const { host, Excel, Office, OfficeExtension, CustomFunctions }: MeasuredExcel = await startExcel();
  // src/workbook finds Excel where a page has it.
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  const table = readTable(dataset, id, {});
  const before = host.syncs;
  await insertTable(table, {
    target: insertions[place],
    title: table.label,
    below: [table.edition],
    request: {
      table: id,
      language: "en",
      criteria: [],
      columns: table.columns.map((column) => column.id),
      edition: table.edition,
    },
  });
  return host.syncs - before;
};

export const syncs = async (): Promise<Part> => {
  const figures = [];
  for (const { id, label, rowCount } of listTables(dataset, "en")) {
    const counts = new Map<Place, number>();
    for (const place of Object.keys(insertions) as Place[]) counts.set(place, await syncsFor(id, place));
    figures.push({ id, label, rowCount, syncs: Object.fromEntries(counts) as Record<Place, number> });
  }
  const most = Math.max(...figures.flatMap((figure) => Object.values(figure.syncs)));
  return {
    title: "Requests to Excel for a table",
    about:
      "Each `context.sync` that reaches the host while a table goes in whole, with its title and a line below.",
    headers: ["table", "rows", ...Object.keys(insertions)],
    rows: figures.map(({ label, rowCount, syncs: counts }) => [
      label,
      String(rowCount),
      ...Object.values(counts).map(String),
    ]),
    targets: [
      {
        what: "requests to Excel to insert a table, the most for any",
        limit: `at most ${allowed}`,
        found: String(most),
        reached: most <= allowed,
      },
    ],
  };
};
