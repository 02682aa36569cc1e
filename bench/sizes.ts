// Weighs the build: what the functions need before they register, and what the pane loads when it is shown.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildAll, dist } from "../scripts/workbench/build";
import type { Part, Target } from "./measurement";

interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly zipped: number;
}

const kibibyte = 1024;

const size = (bytes: number): string => `${(bytes / kibibyte).toFixed(1)} KiB`;

const weigh = (name: string, files: readonly string[]): Weight => {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    zipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
};

const budget = ({ name, zipped }: Weight, limit: number): Target => ({
  what: `${name}, gzip`,
  limit: `at most ${limit} KiB`,
  found: size(zipped),
  reached: zipped <= limit * kibibyte,
});

export const sizes = async (): Promise<Part> => {
  await buildAll();
  const functionsPath = "taskpane.js";
  const views = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".js") && name !== functionsPath,
  );
  const page = weigh("the page and its style sheet", ["taskpane.html", "taskpane.css"]);
  const functions = weigh("functions and dataset", [functionsPath]);
  const pane = weigh("the pane's views, loaded when it is shown", views);
  const weights = [page, functions, pane];
  return {
    title: "Sizes",
    about: "The production build. office.js, which the page loads from Microsoft, comes on top.",
    headers: ["what", "files", "bytes", "gzip"],
    rows: weights.map(({ name, bytes, zipped }) => [
      name,
      String(name === pane.name ? views.length : name === page.name ? 2 : 1),
      bytes.toLocaleString("en"),
      size(zipped),
    ]),
    targets: [budget(functions, 76), budget(pane, 180)],
  };
};
