// The pages' links and paths lead to files of the project, and deploy.md names the headers we send.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, folder, name));
const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].map((name) => join(root, name)),
  ...inFolder("docs"),
  ...inFolder("data"),
];

test.each(pages.map((page) => relative(root, page)))("every link of %s leads somewhere", (page) => {
  const path = join(root, page);
  const text = readFileSync(path, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const targets = [...text.matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map((match) => match[1]!);
  const lost = targets.filter((target) => {
    const [file = "", section] = target.split("#");
    if (/^[a-z]+:/.test(target)) return false;
    const found = file === "" ? path : join(dirname(path), file);
    if (!existsSync(found)) return true;
    return section && found.endsWith(".md") ? !hasSection(readFileSync(found, "utf8"), section) : false;
  });
  expect(lost).toEqual([]);
});

const pathsIn = (page: string): string[] =>
  [
    ...readFileSync(page, "utf8").matchAll(
      /`((?:src|data|scripts|test|bench|workbench|docs|assets)\/[^`\s*<…]*)`/g,
    ),
  ].map(([, path]) => path!);

test.each([
  "CONTRIBUTING.md",
  "docs/architecture.md",
  ...inFolder("docs/decisions").map((page) => relative(root, page)),
])("every path that %s names is there", (page) => {
  expect(pathsIn(join(root, page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("architecture.md and the decisions name paths, and each decision has a number of its own", () => {
  expect(pathsIn(join(root, "docs/architecture.md")).length).toBeGreaterThan(30);
  const numbers = inFolder("docs/decisions").map((page) => /(\d{4})-[^/]+$/.exec(page)![1]!);
  expect([...new Set(numbers)]).toEqual(numbers);
  for (const page of inFolder("docs/decisions"))
    expect(readFileSync(page, "utf8")).toMatch(
      new RegExp(`^# ${Number(/(\d{4})-[^/]+$/.exec(page)![1])}\\. `),
    );
});

const hasSection = (text: string, section: string): boolean =>
  text.includes(`id="${section}"`) ||
  [...text.matchAll(/^#+ (.+)$/gm)].some(
    ([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-") === section,
  );

test("deploy.md's headers are those of assets/_headers", () => {
  const page = readFileSync(join(root, "docs/deploy.md"), "utf8");
  const rules = readFileSync(join(root, "assets/_headers"), "utf8");
  const nginx = /```nginx\n([\s\S]*?)```/.exec(page)![1]!;
  for (const folder of ["chunks", "assets"]) {
    const [, value] = new RegExp(`^/${folder}/\\*\\n +Cache-Control: (.+)$`, "m").exec(rules)!;
    expect(nginx).toContain(`~^/azcn/${folder}/   "${value}";`);
    expect(page).toContain(value);
  }
  expect(nginx).toContain("add_header Access-Control-Allow-Origin * always;");
});
