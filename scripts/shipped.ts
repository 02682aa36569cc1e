// Owns `npm run shipped`: which packages the build takes code from, with version, licence and size as published.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration, type Module } from "webpack";

const root = resolve(__dirname, "..");

const sourceOf = (module: Module): string => ("resource" in module ? String(module.resource) : "");

/** The modules of a build, those included that were joined into one. */
const modulesOf = (compilation: webpack.Compilation): Module[] =>
  [...compilation.modules].flatMap((module) =>
    "modules" in module ? [...(module.modules as Iterable<Module>)] : [module],
  );

const build = async (): Promise<Module[]> => {
  const configure = createRequire(__filename)("../webpack.config.js") as (
    env: object,
    options: object,
  ) => Promise<Configuration>;
  const configuration = await configure({}, { mode: "production" });
  configuration.output!.path = join(tmpdir(), "azcn-shipped");
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => (stats ? done(modulesOf(stats.compilation)) : failed(error)));
  });
};

const main = async (): Promise<void> => {
  const packages = new Set(
    (await build()).flatMap((module) => {
      const [, name] = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(sourceOf(module)) ?? [];
      return name ?? [];
    }),
  );
  for (const name of [...packages].sort()) {
    const { version, license } = JSON.parse(
      readFileSync(join(root, "node_modules", name, "package.json"), "utf8"),
    ) as { version: string; license: string };
    console.log(`| \`${name.replaceAll("\\", "/")}\` | ${version} | ${license} |`);
  }
  console.log(`\n${packages.size} packages.`);
};

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
