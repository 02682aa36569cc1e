// What the dataset costs on the functions' path: every Excel that opens a workbook with a formula loads it.
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = resolve(__dirname, "../..");

test("the data that the functions begin with, all languages included, is at most 50 KiB gzip", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/dataset/generated/data.ts")],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(50 * 1024);
});
