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

/** The process that holds the lock: its own id where this one took it now. */
const holder = (file: string): number => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return process.pid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    // It was let go meanwhile.
    return 0;
  }
};

/** `work` is what the lock is for, such as "the build". A process that died with the lock loses it. */
export const alone = async <T>(file: string, work: string, act: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(file), { recursive: true });
  let waitedFor = 0;
  for (let pid = holder(file); pid !== process.pid; pid = holder(file)) {
    if (pid > 0 && !runs(pid)) rmSync(file, { force: true });
    else {
      if (pid > 0 && pid !== waitedFor) console.log(`Waiting for ${work} of process ${pid} …`);
      waitedFor = pid || waitedFor;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await act();
  } finally {
    rmSync(file, { force: true });
  }
};
