// Owns the proof that the three languages say the same things, and nothing that no view uses.
import { parse } from "csv-parse/sync";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { az } from "../../src/taskpane/messages/az";
import { en } from "../../src/taskpane/messages/en";
import { zh } from "../../src/taskpane/messages/zh";

const pane = join(__dirname, "../../src/taskpane");

/** "refusals.occupied" and so on. */
const keys = (messages: object, path = ""): string[] =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === "object" ? keys(message, `${path}${key}.`) : [path + key],
  );

test.each([
  ["az", az],
  ["zh", zh],
])("%s has the keys of English", (_language, messages) => {
  expect(keys(messages)).toEqual(keys(en));
});

test("every message is used", () => {
  const sources = readdirSync(pane, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("messages"))
    .map((file) => readFileSync(join(pane, file), "utf8"))
    .join("\n");
  const groups = Object.keys(en).filter(
    (key) => !new RegExp(`\\b(?:messages|words)\\.${key}\\b`).test(sources),
  );
  expect(groups).toEqual([]);
});

interface Term {
  readonly language: string;
  readonly forbidden: string;
  readonly wanted: string;
}

const rowsOf = (file: string) =>
  parse(readFileSync(join(__dirname, "../..", file), "utf8"), { columns: true, bom: true }) as Record<
    string,
    string
  >[];

test("messages and the names in the data use the glossary's words", () => {
  const named = readdirSync(join(__dirname, "../../data"))
    .filter((file) => file.endsWith(".csv"))
    .flatMap((file) => rowsOf(`data/${file}`));
  const wrong = (rowsOf("docs/terms.csv") as unknown as Term[]).flatMap(({ language, forbidden, wanted }) =>
    [
      ...readFileSync(join(pane, `messages/${language}.ts`), "utf8").split("\n"),
      ...named.map((row) => row[`label_${language}`] ?? ""),
    ]
      .filter((text) => text.includes(forbidden))
      .map((text) => `${text.trim()}: not “${forbidden}” but “${wanted}”`),
  );
  expect(wrong).toEqual([]);
});
