// Owns telling whether the files that something was made of are still the same.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const project = resolve(__dirname, "..");

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

/** Changes with the name, size or date of any file in these files and folders of the project. */
export const fingerprint = (paths: readonly string[]): string => {
  const hash = createHash("sha1");
  const files = paths
    .map((path) => join(project, path))
    .filter((path) => existsSync(path))
    .flatMap(filesOf);
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(project, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
};
