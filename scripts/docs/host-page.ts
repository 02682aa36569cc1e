// Writes workbench/README.md: what the workbench is, how to drive it, and which of Excel's members its host answers.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { behaviours, differences } from "../../workbench/excel-behaviour";
import { loadHost } from "../host-bundle";
import { blocks, code, plainText, table } from "./markdown";

const workbench = resolve(__dirname, "../../workbench");

/** The methods of a class, with their comments. */
const surfaceOf = (file: string): string[][] => {
  const method = /((?:^ {2}\/\/ .*\n)*)^ {2}(?:async )?([a-z]\w*\([^\n]*\): [^\n]+) \{$/gm;
  return [...readFileSync(join(workbench, file), "utf8").matchAll(method)].map(([, comment = "", head]) => [
    code(head!),
    plainText(comment.replaceAll(/^ *\/\/ /gm, " ").trim()),
  ]);
};

const names = (list: readonly string[]): string => list.map(code).join(" ");

export const hostPage = (): string => {
  const members = loadHost().members();
  const count = members.reduce(
    (sum, { read, objects, methods }) => sum + read.length + objects.length + methods.length,
    0,
  );
  return `${blocks(
    "<!-- Written by `npm run docs` from workbench/ itself. -->",
    "# The workbench",
    "Excel for those who have none at hand: the add-in's real build and Microsoft's unmodified office.js run against a host of ours over a real spreadsheet engine, [Univer](https://univer.ai). `npm run workbench` opens it in a browser; the tests and `npm run formula` use the same host in Node. It is for trying and testing, and never shipped.",
    "- `host/` answers the batches of the genuine client, one file an object of Excel in `host/objects/`. What it does not have it refuses with `ApiNotFound` and the member's name, as Excel does; what Excel refuses it refuses with Excel's code.\n- `page/` shows the grid, the ribbon and the cell's menu from `manifest.xml`, charts, comments and the pane.",
    "What is entered is read as Excel reads it in English (United States). Nothing here proves what real Excel does: see what has been seen where in [docs/smoke-test.md](../docs/smoke-test.md).",
    "## What drives it",
    "`globalThis.workbench` in the page, and `startNodeWorkbench()` in Node.",
    table(
      ["method", "what it does"],
      [...surfaceOf("host/workbench.ts"), ...surfaceOf("page/page-workbench.ts")],
    ),
    "## What the host answers",
    `${members.length} objects, ${count} members. Names and types are held to \`@types/office-js\` by the compiler, and each is used by the add-in or a test.`,
    table(
      ["object", "properties", "of them set", "objects", "methods"],
      members.map(({ object, read, set, objects, methods }) => [
        object,
        names(read),
        names(set),
        names(objects),
        names(methods),
      ]),
    ),
    "## What Excel does, and the host",
    `${behaviours.length} things that Excel is known to do are held against the host, each by a test of its own in \`test/workbench/excel-behaviour.test.ts\`.`,
    table(
      ["what Excel does", "known from"],
      behaviours.map(({ what, source }) => [what, source]),
    ),
    "Knowingly different:",
    differences.map((one) => `- ${one}`).join("\n"),
  )}\n`;
};
