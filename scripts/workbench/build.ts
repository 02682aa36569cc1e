// Owns making what the workbench serves: the add-in's real build, and the workbench's own page.
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { fingerprint, project } from "../fingerprint";
import { alone } from "./lock";

/** A build of the add-in: where it lies, and the address that it is for. */
export interface AddInBuild {
  readonly folder: string;
  readonly address?: string;
}

export const dist = join(project, "dist");
export const pageFolder = join(project, ".cache/workbench");

const versions = ["package.json", "package-lock.json", "tsconfig.json"];
const addInSources = [
  ...versions,
  "assets",
  "data",
  "docs",
  "manifest.xml",
  "scripts",
  "src",
  "webpack.config.js",
];
const pageSources = [...versions, "workbench"];

/** Something that is made into a folder, and what it was made of where it is there already. */
interface Product {
  readonly folder: string;
  readonly madeOf: string;
  readonly make: () => Promise<void>;
}

// Whatever else empties the folder takes the mark away.
const markOf = ({ folder }: Product): string => join(folder, ".made-of");

const isStale = (product: Product): boolean =>
  !existsSync(markOf(product)) || readFileSync(markOf(product), "utf8") !== product.madeOf;

export const buildAll = async ({ folder, address = "" }: AddInBuild = { folder: dist }): Promise<void> => {
  const products: Product[] = [
    {
      folder,
      madeOf: `${fingerprint(addInSources)} ${address}`,
      make: () => buildAddIn(folder, address),
    },
    { folder: pageFolder, madeOf: fingerprint(pageSources), make: buildPage },
  ];
  if (!products.some(isStale)) return;
  // Two workbenches that start together do not build into one folder at once.
  await alone(join(project, ".cache/building"), "the build", async () => {
    const stale = products.filter(isStale);
    await Promise.all(stale.map(({ make }) => make()));
    for (const product of stale) writeFileSync(markOf(product), product.madeOf);
  });
};

const buildAddIn = async (folder: string, address: string): Promise<void> => {
  console.log("Building the add-in …");
  const webpack = join(project, "node_modules/webpack/bin/webpack.js");
  const code = await new Promise<number | null>((resolve, reject) => {
    spawn(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
      cwd: project,
      env: { ...process.env, AZCN_URL: address },
      stdio: ["ignore", 2, 2],
    })
      .on("error", reject)
      .on("exit", resolve);
  });
  if (code !== 0)
    throw new Error("The add-in could not be built. Mend what webpack names above, and start again.");
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
