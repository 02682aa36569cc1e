// Counts the requests that inserting each table takes, and times how long a large one keeps Excel waiting.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { dataset } from "../src/dataset/current";
import { listTables, readTable, type Table } from "../src/dataset/table";
import { insertTable } from "../src/workbook/insert/insert-table";
import { startExcel } from "./excel";
import { type Part, time } from "./measurement";

const allowed = 2;

const targets = {
  "at the selection": { sheet: "Sheet1", address: "B2" },
  "on a new sheet": "new-sheet",
} as const;

type Target = keyof typeof targets;

/** Inserts the table into a new workbook, and says how many requests that took and how long. */
const inserted = async (table: Table, target: Target) => {
  const { host, Excel, Office, OfficeExtension, CustomFunctions } = await startExcel();
  // src/workbook expects these as globals, as the page has them.
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  const before = host.syncs;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = process.hrtime.bigint();
  await insertTable(table, {
    target: targets[target],
    title: table.label,
    below: [table.edition],
    request: {
      table: table.id,
      language: "en",
      criteria: [],
      columns: table.columns.map(({ id }) => id),
      edition: table.edition,
    },
  });
  const taken = Number(process.hrtime.bigint() - began);
  delay.disable();
  return { syncs: host.syncs - before, taken, longest: delay.max };
};

export const syncs = async (): Promise<Part> => {
  const found = [];
  for (const { id, label, rowCount } of listTables(dataset, "en")) {
    const counts: number[] = [];
    for (const target of Object.keys(targets) as Target[])
      counts.push((await inserted(readTable(dataset, id, {}), target)).syncs);
    found.push({ label, rowCount, counts });
  }
  const most = Math.max(...found.flatMap(({ counts }) => counts));
  return {
    title: "Requests to Excel for a table",
    about:
      "Each `context.sync` that reaches the host while a table is inserted with its title and a line below.",
    headers: ["table", "rows", ...Object.keys(targets)],
    rows: found.map(({ label, rowCount, counts }) => [label, String(rowCount), ...counts.map(String)]),
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

const rowCounts = [1_000, 10_000];

export const waiting = async (): Promise<Part> => {
  const loans = readTable(dataset, "loans", {});
  const found = [];
  for (const count of rowCounts) {
    const at = (index: number) => index % loans.rows.length;
    const large = {
      ...loans,
      rows: Array.from({ length: count }, (_, index) => loans.rows[at(index)]!),
      keys: Array.from({ length: count }, (_, index) => `${loans.keys[at(index)]}-${index}`),
    };
    found.push({ count, ...(await inserted(large, "at the selection")) });
  }
  return {
    title: "A large table",
    about:
      "The loans, repeated, inserted with title and a line below. Add-in, client and host share one thread here, so the longest stretch is also the longest that a click would wait.",
    headers: ["rows", "requests", "the whole insertion", "longest stretch without a pause"],
    rows: found.map(({ count, syncs: requests, taken, longest }) => [
      count.toLocaleString("en"),
      String(requests),
      time(taken),
      time(longest),
    ]),
    targets: [],
  };
};
