// Owns the proof that the production build is whole: all that the manifest names is in it, and nothing of development.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FunctionsJson } from "../../scripts/functions-metadata";
import { manifestPaths } from "../../scripts/manifest";
import { publisher, publisherIn } from "../../scripts/publisher";
import { testedBuild } from "../support/tested-build";

const { folder: dist, address } = testedBuild;
const read = (name: string) => readFileSync(join(dist, name), "utf8");
const files = () => readdirSync(dist, { recursive: true, encoding: "utf8" });
const scripts = () => files().filter((name) => name.endsWith(".js"));

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

test("no script holds up the painting of the outline, and the order of scripts is kept", () => {
  const scripts = read("taskpane.html").match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBe(2);
  expect(scripts.filter((tag) => !/\sdefer[\s>]/.test(tag))).toEqual([]);
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

test("no polyfill for browsers that Excel no longer uses is in it", () => {
  // core-js is known by its author's address, which it carries; lodash only asks whether it is there.
  const polyfill = /zloirock\.ru|regeneratorRuntime|whatwg-fetch|es6-promise/g;
  expect(scripts().flatMap((name) => read(name).match(polyfill) ?? [])).toEqual([]);
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

// What comes after the functions (docs/decisions/0013), and what is loaded for whoever asks for it alone, is weighed by itself.
const onDemand: Readonly<Record<string, number>> = {
  later: 32,
  "words-az": 15,
  "words-zh": 15,
  "host-report": 15,
  "excel-check": 15,
  about: 15,
  zip: 15,
  chart: 15,
};

test("the functions' path is at most 76 KiB gzip, the pane's views at most 180, and what is loaded on demand what it says", () => {
  const weight = (name: string) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  // Microsoft's helpers are a chunk without a name, which the report on this Excel loads.
  const nameOf = (file: string) =>
    read(file).includes("forceCreateSheet") ? "host-report" : (/^chunks.([^.]+)\./.exec(file)?.[1] ?? "");
  const chunks = scripts().filter((name) => name !== "taskpane.js");
  const views = chunks.filter((name) => !(nameOf(name) in onDemand));
  expect(weight("taskpane.js")).toBeLessThanOrEqual(76 * 1024);
  expect(views.reduce((sum, name) => sum + weight(name), 0)).toBeLessThanOrEqual(180 * 1024);
  expect(chunks.map(nameOf)).toEqual(expect.arrayContaining(Object.keys(onDemand)));
  const heavy = chunks.filter((name) => weight(name) > (onDemand[nameOf(name)] ?? 180) * 1024);
  expect(heavy).toEqual([]);
});

test("the landing page says how to install, what is sent, and leads to the data and to pages that are there", () => {
  const page = read("index.html");
  expect(page).toMatch(/<h2>Install<\/h2>\s*<ol>/);
  expect(page).toMatch(/<h2 id="?privacy"?>Privacy<\/h2>\s*<p>\s*The add-in itself sends nothing anywhere/);
  const links = [...page.matchAll(/\b(?:href|src)="?([^"#:\s>]+)["\s>]/g)].map((match) => match[1]!);
  expect(links).toEqual(
    expect.arrayContaining([
      "manifest.xml",
      "azcn-data.xlsx",
      "azcn-data-csv.zip",
      "data.html",
      "functions.html",
    ]),
  );
  expect(links.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  expect(page).not.toContain("localhost");
});

test("support and privacy are there in three languages, each with the publisher's address or that there is none yet", () => {
  expect(read("manifest.xml")).toContain(`<SupportUrl DefaultValue="${address}/support.html" />`);
  for (const name of ["support.html", "privacy.html"]) {
    const page = read(name);
    expect([...page.matchAll(/<section lang="?(\w+)"? id="?\1"?>/g)].map((match) => match[1])).toEqual([
      "en",
      "az",
      "zh",
    ]);
    expect(page).not.toContain("{{");
    const links = [...page.matchAll(/href="?([^"#:>\s]+)["#>\s]/g)].map((match) => match[1]!);
    expect(links.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    const address = publisher();
    const said = page.split(address ? `href="${address}"` : "publisher has not named an address");
    expect(said.length - 1).toBe(address ? 3 : 1);
  }
  expect(read("taskpane.html").includes('rel="help"')).toBe(publisher() !== undefined);
});

test.each([
  [{}, undefined],
  [{ bugs: "https://example.org/issues" }, "https://example.org/issues"],
  [{ bugs: { email: "help@example.org" } }, "mailto:help@example.org"],
  [{ author: "A. Person <a@example.org> (https://example.org/a)" }, "https://example.org/a"],
  [{ author: "A. Person <a@example.org>" }, "mailto:a@example.org"],
  [{ author: "A. Person" }, undefined],
])("of %j the publisher's address is %s", (described, found) => {
  expect(publisherIn(described)).toBe(found);
});

test("the landing page describes the dataset for search engines, with its two files", () => {
  const [, text] = /<script type="?application\/ld\+json"?>([^<]+)<\/script>/.exec(read("index.html"))!;
  const described = JSON.parse(text!) as { distribution: { contentUrl: string }[] };
  expect(described).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    version: expect.any(String),
  });
  expect(described.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
    "azcn-data.xlsx",
    "azcn-data-csv.zip",
  ]);
  for (const { contentUrl } of described.distribution)
    expect(readFileSync(join(dist, contentUrl)).subarray(0, 2).toString()).toBe("PK");
});

test("the page's policy allows its own scripts and office.js alone: no inline script, no eval", () => {
  const page = read("taskpane.html");
  const [, policy] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)!;
  const directives = new Map(policy!.split(";").map((one) => [one.trim().split(" ")[0], one.trim()]));
  expect(directives.get("default-src")).toBe("default-src 'none'");
  expect(directives.get("script-src")).toBe("script-src 'self' https://appsforoffice.microsoft.com");
  expect(directives.get("connect-src")).toBe("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
});

test("what hosts are told: open to Excel on the web, hashed files for ever, icons kept, the rest asked for anew", () => {
  const rules = new Map<string, Map<string, string>>();
  for (const block of read("_headers")
    .replace(/^#.*\n/gm, "")
    .split(/^(?=\/)/m)) {
    const [path, ...lines] = block.trim().split("\n");
    rules.set(path!, new Map(lines.map((line) => line.trim().split(": ") as [string, string])));
  }
  const told = (file: string, header: string): string[] =>
    [...rules].flatMap(([path, headers]) => {
      const covers = path.endsWith("*")
        ? `/azcn/${file}`.startsWith(path.slice(0, -1))
        : path === `/azcn/${file}`;
      return covers ? (headers.get(header) ?? []) : [];
    });
  for (const file of files().filter((name) => name.includes("."))) {
    expect([file, told(file, "Access-Control-Allow-Origin")]).toEqual([file, ["*"]]);
    const caching = told(file, "Cache-Control");
    expect(caching.length).toBeLessThanOrEqual(1);
    if (file.startsWith("chunks/"))
      expect([file, caching]).toEqual([file, ["public, max-age=31536000, immutable"]]);
    if (file.startsWith("assets/")) expect(caching.join()).not.toMatch(/no-store|no-cache/);
    if (["taskpane.html", "taskpane.js", "functions.json", "manifest.xml", "index.html"].includes(file))
      expect([file, caching]).toEqual([file, ["no-cache"]]);
  }
  const hashed = scripts().filter((name) => name !== "taskpane.js");
  expect(hashed.filter((name) => !/^chunks[/\\].+\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
});
