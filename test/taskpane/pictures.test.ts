// The tour of the pane shows every place in every language and look, and shows no picture that is not there.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/taskpane/messages/en";

const docs = join(__dirname, "../../docs");
const page = readFileSync(join(docs, "pane.md"), "utf8");
const pictures = readdirSync(join(docs, "images")).filter((name) => name.startsWith("pane-"));

test("each place, in three languages, light and dark", () => {
  const wanted = ["first-run", ...Object.keys(en.views)].flatMap((place) =>
    ["en", "az", "zh"].flatMap((language) =>
      ["light", "dark"].map((look) => `pane-${place}-${language}-${look}.png`),
    ),
  );
  expect([...pictures].sort()).toEqual([...wanted].sort());
  const shown = [...page.matchAll(/(?:src|srcset)="images\/([^"]+)"/g)].map(([, name]) => name);
  expect([...shown].sort()).toEqual([...wanted].sort());
});

test("they are small enough to be cloned", () => {
  const sizes = pictures.map((name) => statSync(join(docs, "images", name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
