// Owns the workbench's host as one file: its engine is two thousand modules, two seconds to read and some beyond Jest.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type * as NodeHost from "../workbench/host/node";
import { fingerprint, project } from "./fingerprint";

const folder = join(project, "workbench/host");
const cache = join(project, ".cache/host");

// The bundle's name tells what it was made of.
const bundleFile = (): string => join(cache, `${fingerprint(["workbench/host", "package-lock.json"])}.cjs`);

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

/** The bundle's file, made where it is not there yet. */
export const buildHost = (): string => {
  const file = bundleFile();
  if (!existsSync(file)) build(file);
  return file;
};

export const loadHost = (): typeof NodeHost => createRequire(__filename)(buildHost()) as typeof NodeHost;

// Run by itself, it makes the bundle, so that the first formula need not.
if (require.main === module) buildHost();
