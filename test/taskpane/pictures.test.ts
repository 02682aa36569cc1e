// The tour of the pane shows every place, and shows no picture that is not there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/taskpane/messages/en";

const docs = join(__dirname, "../../docs");

test("one picture of each place", () => {
  const wanted = ["first-run", ...Object.keys(en.views)].map((place) => `pane-${place}.png`).sort();
  const kept = readdirSync(join(docs, "images")).filter((name) => name.startsWith("pane-"));
  const page = readFileSync(join(docs, "pane.md"), "utf8");
  const shown = [...page.matchAll(/\]\(images\/([^)]+)\)/g)].map(([, name]) => name);
  expect(kept.sort()).toEqual(wanted);
  expect(shown.sort()).toEqual(wanted);
});
