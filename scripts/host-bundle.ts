// Owns the workbench's host as one file: its engine is two thousand modules, two seconds to read and some beyond Jest.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type * as NodeHost from "../workbench/host/node";

const project = resolve(__dirname, "..");
const folder = join(project, "workbench/host");
const cache = join(project, ".cache/host");

// The bundle's name tells what it was made of.
const bundleFile = (): string => {
  const hash = createHash("sha1");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
  for (const file of [...sources.sort(), join(project, "package-lock.json")]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return join(cache, `${hash.digest("hex").slice(0, 16)}.cjs`);
};

const build = (file: string): void => {
  mkdirSync(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  buildSync({
    entryPoints: [join(folder, "node.ts")],
    outfile: unfinished,
    absWorkingDir: project,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    // An error's excerpt shows a line.
    lineLimit: 200,
    legalComments: "none",
    logLevel: "error",
    // Some of the engine's packages for the screen come along, and their style sheets with them.
    loader: { ".css": "empty" },
  });
  for (const name of readdirSync(cache))
    if (name.endsWith(".cjs")) rmSync(join(cache, name), { force: true });
  renameSync(unfinished, file);
};

export const loadHost = (): typeof NodeHost => {
  const file = bundleFile();
  if (!existsSync(file)) build(file);
  return createRequire(__filename)(file) as typeof NodeHost;
};

// Run by itself, it makes the bundle, so that the first formula need not.
if (require.main === module) loadHost();
