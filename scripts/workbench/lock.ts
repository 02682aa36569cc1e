// Owns that one process at a time does a piece of work, and that the others say whom they wait for.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user runs all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const takes = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

/** The process that the lock names, or nothing where it was let go meanwhile. */
const holder = (file: string): number | undefined => {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
};

/** `work` is what the lock is for, such as "the build". A process that died with the lock loses it. */
export const alone = async <T>(file: string, work: string, act: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(file), { recursive: true });
  let waitedFor: number | undefined;
  while (!takes(file)) {
    const pid = holder(file);
    if (pid !== undefined && !runs(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (pid !== undefined && pid !== waitedFor) console.log(`Waiting for ${work} of process ${pid} …`);
    waitedFor = pid ?? waitedFor;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await act();
  } finally {
    rmSync(file, { force: true });
  }
};
