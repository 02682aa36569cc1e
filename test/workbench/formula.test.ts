// Owns: `npm run formula` prints one line a formula, in order, and says by its exit code what could not be read.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const project = resolve(__dirname, "../..");

const run = (...formulas: string[]) => {
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  const { stdout, status, stderr } = spawnSync(process.execPath, [tsx, "scripts/formula.ts", ...formulas], {
    cwd: project,
    encoding: "utf8",
  });
  const lines = stdout.trim().split("\n");
  return { answers: lines.filter(Boolean).map((line) => JSON.parse(line)), status, stderr };
};

test("values, arrays and errors with their messages", () => {
  const { answers, status } = run(
    '=AZCN.INVESTMENT("China")',
    '=AZCN.INVESTMENT("China",,"million")',
    '=AZCN.INVESTMENT("Chnia")',
    '={1,"a";TRUE,""}',
    '=AZCN.LOAN({"TANAP";"nope"})',
    "=1/0",
    '=ROUND(AZCN.SOURCE(AZCN.INVESTMENT("Chnia")),0)',
    '="2024"',
  );
  expect(status).toBe(0);
  expect(answers.map(({ value }) => value)).toEqual([
    800000000,
    800,
    "#N/A",
    [
      [1, "a"],
      [true, ""],
    ],
    [[600000000], ["#N/A"]],
    "#DIV/0!",
    "#N/A",
    "2024",
  ]);
  expect(answers[2]).toMatchObject({ error: "#N/A", message: expect.stringContaining("China") });
  expect(answers[4].messages).toEqual({ A2: expect.stringContaining("nope") });
  expect(answers[5]).toEqual({ formula: "=1/0", value: "#DIV/0!", error: "#DIV/0!" });
  expect(answers[6].message).toBe(answers[2].message);
});

test("what cannot be read is said to be so, and the rest still runs", () => {
  const bad = ["=SUM(", "=1+", "=ABS(-1", "=)", '="abc', "==", "=", "1+1", "=SUM(1,,", "={1,2", "=A1:"];
  const { answers, status } = run(...bad, "=1+1");
  expect(status).toBe(2);
  expect(answers).toEqual([
    ...bad.map((formula) => ({ formula, error: "parse" })),
    { formula: "=1+1", value: 2 },
  ]);
});

test("good formulas are not taken for bad", () => {
  const good = [
    "=-1",
    "=+1",
    "=(1)",
    '="a"&"b"',
    "=SUM(1,,2)",
    "=1%",
    '="("',
    "=-(2)^2",
    "=A1",
    "=A:A",
    '=IF(1=1,"y","n")',
    "=2<>3",
  ];
  const { answers, status } = run(...good);
  expect(answers.filter(({ error }) => error === "parse")).toEqual([]);
  expect(status).toBe(0);
});
