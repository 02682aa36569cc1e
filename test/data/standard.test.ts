// data/ as others read it: a reader of Data Packages from npm, and what search engines ask of a dataset.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Package } from "datapackage";
import { cellsOf } from "../../scripts/data/package";
import { checkedPackage } from "../../scripts/data/read";
import { dataPage } from "../../scripts/docs/data-page";
import { jsonLd } from "../../scripts/docs/json-ld";
import { dataFolder } from "../support/package-copy";

const pkg = checkedPackage(dataFolder);

/** A page as the build makes it; the library that renders it is a module of a kind that Jest does not load. */
const built = (expression: string): string => {
  const script = `console.log(require("./scripts/pages.ts").${expression})`;
  const options = { cwd: join(dataFolder, ".."), encoding: "utf8", maxBuffer: 1e8 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "-e", script], options);
  if (stdout === "") throw new Error(stderr);
  return stdout;
};
const { resources } = pkg.descriptor;

test("a reader from npm finds the package valid, and reads every row of every resource with its references", async () => {
  const read = await Package.load(join(dataFolder, "datapackage.json"));
  expect(read.errors).toEqual([]);
  const counts: [string, number][] = [];
  for (const resource of read.resources) {
    const rows = await resource.read({ keyed: true, relations: true });
    counts.push([resource.name, rows.length]);
  }
  expect(counts).toEqual(resources.map(({ name }) => [name, cellsOf(pkg, name).length]));
  const loans = await read.getResource("loans")!.read({ keyed: true });
  expect(loans.find(({ id }) => id === "aiib-tanap-loan")).toMatchObject({
    unit: "USD",
    include_in_totals: true,
  });
});

interface Described {
  name: string;
  description: string;
  license?: unknown;
}

test("each dataset of the JSON-LD has a description of at least 50 characters and its licence", () => {
  const whole = JSON.parse(jsonLd(pkg)) as Described & { hasPart: Described[]; isBasedOn: Described[] };
  const all = [whole, ...whole.hasPart, ...whole.isBasedOn];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ description, license }) => description.length < 50 || !license)).toEqual([]);
  expect(new Set(whole.isBasedOn.map(({ description }) => description)).size).toBe(whole.isBasedOn.length);
});

test("what is the IMF's, AidData's or a government's is not called ours", () => {
  const { license, hasPart, isBasedOn } = JSON.parse(jsonLd(pkg)) as Record<
    "hasPart" | "isBasedOn",
    Described[]
  > &
    Described;
  const imf = "https://www.imf.org/external/terms.htm";
  expect(license).toEqual(expect.arrayContaining([imf, "https://opendatacommons.org/licenses/by/1-0/"]));
  const licenceOf = (title: string) => JSON.stringify(hasPart.find(({ name }) => name === title)!.license);
  for (const title of ["Goods trade by year, IMF", "South Caucasus trade with China, IMF"]) {
    expect(licenceOf(title)).toContain(imf);
    expect(licenceOf(title)).not.toContain("creativecommons");
  }
  expect(licenceOf("Country indicators by year")).toContain("US government data");
  expect(licenceOf("Projects")).toContain("opendatacommons");
  const dots = isBasedOn.find(({ name }) => name === "Direction of Trade Statistics")!;
  expect(JSON.stringify(dots.license)).toContain("IMF copyright");
});

test("every link of the hosted page on the data leads to a place on it, or to a file beside it", () => {
  const page = built("describedData()");
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, address]) => address!);
  expect(links.length).toBeGreaterThan(200);
  const lost = links.filter((address) =>
    address.startsWith("#") ? !ids.has(address.slice(1)) : !/^(https?:|azcn-data-csv\.zip$)/.test(address),
  );
  expect(lost).toEqual([]);
  expect(page).toContain("<h2>Licences of the data</h2>");
  expect(dataPage(pkg, "")).toContain("`aiib-tanap-loan`");
});

test("the functions' page leads to the page on the data", () => {
  const page = built('asPage(require("node:fs").readFileSync("docs/functions.md", "utf8"))');
  expect(page).toContain('href="data.html"');
  expect(page).not.toMatch(/href="[^"]*\.md/);
});
