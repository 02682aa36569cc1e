// Owns the proof that the production build is whole: all that the manifest names is in it, and nothing of development.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FunctionsJson } from "../../scripts/functions-metadata";
import { manifestPaths } from "../../scripts/manifest";

const root = join(__dirname, "..", "..");
const dist = join(root, ".cache", "build-test");
const address = "https://example.org/azcn";
const read = (name: string) => readFileSync(join(dist, name), "utf8");
const files = () => readdirSync(dist, { recursive: true, encoding: "utf8" });
const scripts = () => files().filter((name) => name.endsWith(".js"));

beforeAll(() => {
  execFileSync(
    process.execPath,
    [require.resolve("webpack/bin/webpack.js"), "--mode", "production", "--output-path", dist],
    { cwd: root, env: { ...process.env, AZCN_URL: `${address}/` }, stdio: "pipe" },
  );
}, 180_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

test("everything the manifest names is there, under the address asked for", () => {
  const manifest = read("manifest.xml");
  expect(manifest).not.toMatch(/"https:\/\/localhost/);
  const paths = manifestPaths(manifest, address);
  expect(paths).toContain("taskpane.html");
  expect(paths.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});

test("the page asks for office.js first, then for what is here", () => {
  const addresses = [...read("taskpane.html").matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(
    (match) => match[1] ?? "",
  );
  expect(addresses[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  const own = addresses.slice(1).map((path) => path.split("?")[0] ?? "");
  expect(own).toContain("taskpane.js");
  expect(own.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});

test("the functions that register are the functions described", () => {
  const described = (JSON.parse(read("functions.json")) as { functions: { id: string }[] }).functions.map(
    ({ id }) => id,
  );
  const registered = [...read("taskpane.js").matchAll(/CustomFunctions\.associate\("([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(described.length).toBeGreaterThan(0);
  expect(registered.sort()).toEqual(described.sort());
});

test("no line of the workbench or of office.js, no source map and no eval is in it", () => {
  const foreign =
    /univerjs|Univer[A-Z]\w*|OfficeExtension\.HostBridge|sourceMappingURL|\beval\(|new Function\(/g;
  expect(scripts().flatMap((name) => read(name).match(foreign) ?? [])).toEqual([]);
  expect(files().filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("each function and argument is described, and its help leads to its section, at the address the build was made for", () => {
  const { functions } = JSON.parse(read("functions.json")) as FunctionsJson;
  const help = read("functions.html");
  for (const { description, helpUrl = "", parameters } of functions) {
    expect([description, ...parameters.map((parameter) => parameter.description)]).not.toContain("");
    expect([description, ...parameters.map((parameter) => parameter.description)]).not.toContain(undefined);
    const [page, section] = helpUrl.split("#");
    expect(page).toBe(`${address}/functions.html`);
    expect(help).toMatch(new RegExp(`<a id="?${section}["> ]`));
  }
});

test("the functions' path is at most 60 KiB gzip, and the pane's code at most 200", () => {
  const weight = (name: string) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  const pane = scripts().filter((name) => name !== "taskpane.js");
  expect(weight("taskpane.js")).toBeLessThanOrEqual(60 * 1024);
  expect(pane.reduce((sum, name) => sum + weight(name), 0)).toBeLessThanOrEqual(200 * 1024);
});
