// Owns zip files that come out the same, byte for byte, whenever and wherever they are made.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** Files by their names, as one zip; each bears the date given. */
export const zipped = (files: ReadonlyMap<string, Buffer>, date: Date): Promise<Buffer> => {
  const zip = new JSZip();
  for (const [name, bytes] of files) zip.file(name, bytes, { date, createFolders: false });
  return zip.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "UNIX",
  });
};

/** A zip with the same files, without the moment at which it was made. */
export const withDate = async (archive: Buffer, date: Date): Promise<Buffer> => {
  const { files } = await JSZip.loadAsync(archive);
  const entries = Object.values(files)
    .filter(({ dir }) => !dir)
    .map(async (file) => [file.name, await file.async("nodebuffer")] as const);
  return zipped(new Map(await Promise.all(entries)), date);
};

// Without it, Excel reads a CSV file as the machine's own code page: ə and 中 turn into other letters.
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** A folder's own files as a zip; its CSV files say that they are UTF-8. */
export const folderArchive = (folder: string, date: Date): Promise<Buffer> => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const bytesOf = (name: string) => {
    const bytes = readFileSync(join(folder, name));
    const marked = !name.endsWith(".csv") || bytes.subarray(0, 3).equals(byteOrderMark);
    return marked ? bytes : Buffer.concat([byteOrderMark, bytes]);
  };
  return zipped(new Map(names.map((name) => [name, bytesOf(name)])), date);
};
