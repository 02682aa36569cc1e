// GitHub's workflows do what .ci/run does, with no more permissions than they need.
import { accessSync, constants, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const workflow = (name: string) => readFileSync(join(root, ".github", "workflows", name), "utf8");
const [ci, publish] = [workflow("ci.yml"), workflow("publish.yml")];

const commands = (text: string) => [...text.matchAll(/^ +- run: (.+)$/gm)].map((match) => match[1]);

test("ci runs .ci/run and nothing else", () => {
  accessSync(join(root, ".ci", "run"), constants.X_OK);
  expect(commands(ci)).toEqual([".ci/run"]);
});

test("publishing passes the same checks, then builds for the address that the repository names", () => {
  expect(commands(publish)).toEqual([".ci/run", "npm run build"]);
  expect(publish).toMatch(/- run: npm run build\n\s+env:\n\s+AZCN_URL: \$\{\{ vars\.AZCN_URL \}\}/);
  expect(publish).toMatch(/path: dist$/m);
});

test.each([
  ["ci.yml", ci],
  ["publish.yml", publish],
])("%s reads the repository only, and names each action's major version", (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  const actions = [...text.matchAll(/uses: (\S+)/g)].map((match) => match[1]);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action!))).toEqual([]);
});

test("only the job that deploys may write pages", () => {
  const [, build, deploy] = publish.split(/^ {2}(?=build:|deploy:)/m);
  expect(build).not.toContain("write");
  expect([...deploy!.matchAll(/^ +([\w-]+): write$/gm)].map((match) => match[1])).toEqual([
    "pages",
    "id-token",
  ]);
});
