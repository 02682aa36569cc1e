// Times the start of the add-in beside an empty page and one that loads office.js and nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { dist, pageFolder } from "../scripts/workbench/build";
import { startServer } from "../scripts/workbench/server";
import { en } from "../src/taskpane/messages/en";
import { launchBrowser } from "../test/support/browser";
import { type ColdLoad, coldLoad, type Moment, type Moments } from "./cold-load";
import { atMost, middle, type Part, ratio, time } from "./measurement";

const rounds = 9;

const pages = {
  empty: { file: "bench-empty.html", scripts: "" },
  office: { file: "bench-office.html", scripts: '<script src="/office-js/office.js"></script>' },
};

const loads = {
  empty: { instead: `/workbench/${pages.empty.file}`, until: ["loaded"] },
  office: { instead: `/workbench/${pages.office.file}`, until: ["loaded", "office ready"] },
  addIn: { until: ["painted", "functions associated", "functions callable", "pane interactive"] },
} as const satisfies Record<string, ColdLoad>;

type Loaded = keyof typeof loads;

const rows: readonly (readonly [what: string, load: Loaded, moment: Moment])[] = [
  ["an empty page, loaded", "empty", "loaded"],
  ["a page with office.js alone, loaded", "office", "loaded"],
  ["a page with office.js alone, Office ready", "office", "office ready"],
  ["AZCN: its outline painted", "addIn", "painted"],
  ["AZCN: every function associated", "addIn", "functions associated"],
  ["AZCN: functions callable from Excel", "addIn", "functions callable"],
  ["AZCN: pane interactive", "addIn", "pane interactive"],
];

const writePages = (): void => {
  for (const { file, scripts } of Object.values(pages))
    writeFileSync(
      join(pageFolder, file),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>${scripts}</head><body></body></html>\n`,
    );
};

export const load = async (): Promise<Part> => {
  const server = await startServer(0);
  const browser = await launchBrowser();
  const found: Record<Loaded, Moments[]> = { empty: [], office: [], addIn: [] };
  try {
    writePages();
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { functions } = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
      functions: unknown[];
    };
    const watched = { button: en.insert, functions: functions.length };
    // In turn, so that other work on the machine slows all of them alike.
    for (let round = 0; round < rounds; round++)
      for (const name of Object.keys(loads) as Loaded[])
        found[name].push(await coldLoad(browser, origin, watched, loads[name]));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  const median = (of: Loaded, moment: Moment): number => 1e6 * middle(found[of].map((one) => one[moment]!));
  const [empty, office] = [median("empty", "loaded"), median("office", "loaded")];
  return {
    title: "Starting",
    about: `The median of ${rounds} cold loads of each page in the workbench's pane, taken in turn, with the genuine office.js served from this machine. Each begins with a new browser profile, once the workbench's own page has come to rest. Functions can be called once office.js has told its host; the pane is interactive when its first place's button Insert can be pressed and has been drawn.`,
    headers: ["what", "median", "fastest", "slowest", "to the empty page", "to the page with office.js"],
    rows: rows.map(([what, of, moment]) => {
      const times = found[of].map((one) => 1e6 * one[moment]!);
      const own = middle(times);
      return [
        what,
        time(own),
        time(Math.min(...times)),
        time(Math.max(...times)),
        ratio(own, empty),
        ratio(own, office),
      ];
    }),
    targets: [
      atMost(
        "functions callable from Excel, to the load of a page with office.js alone",
        median("addIn", "functions callable"),
        office,
        1.5,
      ),
      atMost(
        "pane interactive, to the load of a page with office.js alone",
        median("addIn", "pane interactive"),
        office,
        3,
      ),
    ],
  };
};
