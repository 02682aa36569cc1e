// Owns making what the workbench serves: the add-in's real build, and the workbench's own page.
import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

export const project = resolve(__dirname, "../..");
export const dist = join(project, "dist");
export const pageFolder = join(project, ".cache/workbench");

// What dist/ is made of.
const sources = [
  "assets",
  "data",
  "manifest.xml",
  "package-lock.json",
  "scripts/functions-metadata.ts",
  "scripts/manifest.ts",
  "src",
  "tsconfig.json",
  "webpack.config.js",
];

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

const changed = (file: string): number => statSync(file).mtimeMs;

// When the last build began; webpack leaves files that come out the same as they were.
const stamp = join(project, ".cache/built");

const isStale = (): boolean => {
  const made = ["taskpane.html", "functions.json", "manifest.xml"].map((name) => join(dist, name));
  if (![stamp, ...made].every((file) => existsSync(file))) return true;
  const built = changed(stamp);
  return sources
    .map((path) => join(project, path))
    .filter((path) => existsSync(path))
    .flatMap(filesOf)
    .some((file) => changed(file) > built);
};

const lock = join(project, ".cache/building");
// A build that was broken off leaves its lock behind.
const longestBuild = 180_000;

// Two workbenches that start together, as browser tests do, do not build into one folder at once.
export const buildAll = async (): Promise<void> => {
  mkdirSync(join(project, ".cache"), { recursive: true });
  const since = Date.now();
  while (!takeLock()) {
    if (Date.now() - since > longestBuild) rmSync(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await Promise.all([buildAddIn(), buildPage()]);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

const takeLock = (): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

const buildAddIn = async (): Promise<void> => {
  if (!isStale()) return;
  console.log("Building the add-in …");
  const began = new Date();
  const webpack = join(project, "node_modules/webpack/bin/webpack.js");
  const code = await new Promise<number | null>((resolve, reject) => {
    spawn(process.execPath, [webpack, "--mode", "production"], { cwd: project, stdio: ["ignore", 2, 2] })
      .on("error", reject)
      .on("exit", resolve);
  });
  if (code !== 0)
    throw new Error("The add-in could not be built. Mend what webpack names above, and start again.");
  writeFileSync(stamp, "");
  utimesSync(stamp, began, began);
};

const buildPage = async (): Promise<void> => {
  const folder = join(project, "workbench/page");
  mkdirSync(pageFolder, { recursive: true });
  await build({
    entryPoints: [join(folder, "index.ts")],
    outdir: pageFolder,
    absWorkingDir: project,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
  });
  copyFileSync(join(folder, "index.html"), join(pageFolder, "index.html"));
};
