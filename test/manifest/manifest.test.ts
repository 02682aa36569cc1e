// Owns the proof that manifest.xml is what Excel takes, and that its faults would be seen.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, manifestFaults, manifestPaths, withAddress } from "../../scripts/manifest";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const faults = (change: (text: string) => string) => manifestFaults(change(manifest), root).join("\n");

test("the manifest is sound", () => {
  expect(manifestFaults(manifest, root)).toEqual([]);
});

test("Office's own reader understands it", () => {
  // As a program: what it imports does not load under Jest.
  const told = execFileSync(
    process.execPath,
    [require.resolve("office-addin-manifest/cli.js"), "info", join(root, "manifest.xml")],
    { encoding: "utf8" },
  );
  for (const line of [
    "Id: 4577888f-ee2b-463f-9afb-e1e6189c6801",
    "Name: AZCN for Excel",
    "Type: TaskPaneApp",
    "Permissions: ReadWriteDocument",
    "Hosts: Workbook",
  ]) {
    expect(told).toContain(line);
  }
});

test("the functions' namespace is AZCN in every language", () => {
  expect(manifest).toMatch(/<bt:String id="Functions.Namespace" DefaultValue="AZCN" \/>/);
});

test("the ribbon has its five buttons, a cell's menu one", () => {
  expect([...manifest.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map((match) => match[1])).toEqual(
    ["AzcnOpen", "AzcnAgreements", "AzcnLoans", "AzcnRefresh", "AzcnFreeze", "AzcnSource"],
  );
});

test("every text beside the names is in English, Azerbaijani and Chinese", () => {
  const strings = [...manifest.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g)];
  const untranslated = strings
    .filter((match) => !["az-Latn-AZ", "zh-CN"].every((locale) => match[2]?.includes(`"${locale}"`)))
    .map((match) => match[1]);
  expect(untranslated).toEqual(["Functions.Namespace", "Group.Label"]);
});

test.each([
  [
    "an undefined resource",
    (text: string) => text.replace('<bt:String id="Loans.Tip"', '<bt:String id="Loan.Tip"'),
    "Loans.Tip is used and not defined",
  ],
  [
    "a second page",
    (text: string) =>
      text.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="GetStarted.Url"'),
    "must name one page",
  ],
  [
    "an icon of the wrong size",
    (text: string) => text.replace("loans-16.png", "loans-32.png"),
    "loans-32.png is 32 × 32 px",
  ],
  [
    "a missing icon",
    (text: string) => text.replace("loans-16.png", "loans-17.png"),
    "loans-17.png is missing",
  ],
  [
    "an address without https",
    (text: string) =>
      text.replace("https://localhost:3000/functions.json", "http://localhost:3000/functions.json"),
    "is not https",
  ],
  [
    "a long label",
    (text: string) => text.replace('Value="Kreditlər"', `Value="${"x".repeat(126)}"`),
    "126 characters",
  ],
  [
    "an element in the wrong place",
    (text: string) => text.replace(/( {2}<Permissions>.*\n)([\s\S]*?)(?=<\/OfficeApp>)/, "$2$1"),
    "must stand in the order",
  ],
  ["a missing element", (text: string) => text.replace(/ {2}<SupportUrl .*\n/, ""), "SupportUrl is missing"],
  [
    "a version of three numbers",
    (text: string) => text.replace("0.0</Version>", "0</Version>"),
    "four numbers",
  ],
  [
    "a locale of another shape",
    (text: string) => text.replaceAll('"zh-CN"', '"zh_cn"'),
    "zh_cn is no locale",
  ],
  [
    "requirements of the commands",
    (text: string) => text.replace("</VersionOverrides>", "<Requirements></Requirements></VersionOverrides>"),
    "must not stand in VersionOverrides",
  ],
  [
    "an id given twice",
    (text: string) => text.replace('id="AzcnLoans"', 'id="AzcnOpen"'),
    "AzcnOpen is given twice",
  ],
])("%s is found out", (_, change, fault) => {
  expect(change(manifest)).not.toBe(manifest);
  expect(faults(change)).toContain(fault);
});

test("the build's address takes the development server's place", () => {
  const built = withAddress(manifest, addressOf("https://example.org/azcn/"));
  expect(built).not.toContain("localhost:3000/");
  expect(built).toContain('"https://example.org/azcn/taskpane.html"');
  expect(manifestPaths(built, "https://example.org/azcn")).toEqual(manifestPaths(manifest));
});

test.each(["example.org", "http://example.org", "https://example.org/?a=1"])(
  "AZCN_URL=%s is refused with a sentence",
  (setting) => {
    expect(() => addressOf(setting)).toThrow(/[Ww]rite it like https:\/\/example\.org\/azcn/);
  },
);

// Microsoft's schemas are not ours to hand on: AZCN_MANIFEST_XSD names OfficeAppManifestV1_1.xsd where one has them.
const schema = process.env.AZCN_MANIFEST_XSD;
(schema && existsSync(schema) ? test : test.skip)("the manifest fits Microsoft's schema", () => {
  execFileSync("xmllint", ["--noout", "--schema", schema ?? "", join(root, "manifest.xml")], {
    stdio: "pipe",
  });
});
