// One process at a time builds: a lock is waited for as long as its process runs, and no longer.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alone } from "../../scripts/workbench/lock";

const folder = mkdtempSync(join(tmpdir(), "azcn-lock-"));
const lock = join(folder, "building");
afterAll(() => rmSync(folder, { recursive: true }));

test("a process that was stopped with the lock does not hold it", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, String(pid));
  expect(await alone(lock, "the build", () => Promise.resolve(existsSync(lock)))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test("a process that runs is waited for, with a word that says which", async () => {
  const other = spawn(process.execPath, ["--eval", "process.stdin.resume()"]);
  const said = jest.spyOn(console, "log").mockImplementation((line: string) => {
    expect(line).toBe(`Waiting for the build of process ${other.pid} …`);
    other.kill();
  });
  writeFileSync(lock, String(other.pid));
  await alone(lock, "the build", () => Promise.resolve());
  expect(said).toHaveBeenCalledTimes(1);
  said.mockRestore();
});

test("two at once come one after the other, and a failure lets go", async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(name);
    throw new Error(name);
  };
  const both = await Promise.allSettled(["a", "b"].map((name) => alone(join(folder, "x"), "it", work(name))));
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(order).toEqual(["a", "a", "b", "b"]);
  expect(existsSync(join(folder, "x"))).toBe(false);
});
