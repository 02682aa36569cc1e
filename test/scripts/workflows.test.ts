// GitHub's workflows do what .ci/run does, on each Node that is kept up, with no more permissions than they need; what
// their steps run is there, and runs.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { scripts } from "../../package.json";

const root = resolve(__dirname, "../..");

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  needs?: string;
  env?: Record<string, unknown>;
  permissions?: Record<string, string>;
  strategy?: { matrix: { node: number[] } };
  steps?: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const text = (name: string) => readFileSync(join(root, ".github", "workflows", name), "utf8");
const [ci, publish] = ["ci.yml", "publish.yml"].map((name) => parse(text(name)) as Workflow) as [
  Workflow,
  Workflow,
];
const steps = (job: Job | undefined): Step[] => job?.steps ?? [];
const commands = (job: Job | undefined) => steps(job).flatMap(({ run }) => run ?? []);

test("ci runs .ci/run and nothing else, on Node 20, 22 and 24", () => {
  accessSync(join(root, ".ci", "run"), constants.X_OK);
  expect(commands(ci.jobs.test)).toEqual([".ci/run"]);
  expect(ci.jobs.test!.strategy!.matrix.node).toEqual([20, 22, 24]);
});

test("publishing passes the same checks, then builds for the address that the repository names, and deploys that", () => {
  const { test: checks, build, deploy } = publish.jobs;
  expect(checks!.uses).toBe("./.github/workflows/ci.yml");
  expect(ci.on).toHaveProperty("workflow_call");
  expect([build!.needs, deploy!.needs]).toEqual(["test", "build"]);
  expect(build!.env).toEqual({ AZCN_URL: "${{ vars.AZCN_URL }}" });
  expect(commands(build).slice(1)).toEqual(["npm ci", "npm run build", "npm run validate"]);
  expect(steps(build).at(-1)!.with).toEqual({ path: "dist" });
});

test("every script that a step or .ci/run names is there", () => {
  const run = [
    ...[ci, publish].flatMap(({ jobs }) => Object.values(jobs).flatMap(commands)),
    readFileSync(join(root, ".ci", "run"), "utf8"),
  ].join("\n");
  const named = [...run.matchAll(/^ *npm (?:run )?(test|build|validate|[\w:]+)$/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== "ci");
  expect(named).toEqual(expect.arrayContaining(["test", "build", "validate"]));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each([
  ["", 1, /::error::Set the repository variable AZCN_URL/],
  ["https://example.org/azcn", 0, /^$/],
])("with AZCN_URL=%s the first step of publishing ends with %d", (address, status, says) => {
  const ended = spawnSync("bash", ["-e", "-c", commands(publish.jobs.build)[0]!], {
    env: { ...process.env, AZCN_URL: address },
    encoding: "utf8",
  });
  expect(ended.status).toBe(status);
  expect(ended.stdout).toMatch(says);
});

test("the manifest passes the step that validates it, as far as it can without a network", () => {
  const ended = spawnSync("npm", ["run", "--silent", "validate", "--", "--offline"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([ended.status, ended.stderr]).toEqual([0, ""]);
});

test.each([
  ["ci.yml", ci],
  ["publish.yml", publish],
])("%s reads the repository only, and names each action by its commit and release", (name, workflow) => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  const actions = [...text(name).matchAll(/uses: ([^.\s].*)$/gm)].map((match) => match[1]!);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
    [],
  );
});

test("only the job that deploys may write pages", () => {
  const { test: checks, build, deploy } = publish.jobs;
  expect([checks!.permissions, build!.permissions]).toEqual([undefined, undefined]);
  expect(deploy!.permissions).toEqual({ pages: "write", "id-token": "write" });
});
