// Owns that CITATION.cff is read as what it is, and names the versions that the repository holds.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-cff";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import descriptor from "../../data/datapackage.json";
import { license, version } from "../../package.json";

const file = readFileSync(join(__dirname, "../../CITATION.cff"), "utf8");
const author = [{ literal: descriptor.contributors[0]!.title }];

test("the add-in and its dataset are cited in the version that is here", () => {
  const [addIn, data, ...others] = new Cite(file).data;
  expect(addIn).toMatchObject({ type: "software", title: "AZCN for Excel", author, version });
  expect(data).toMatchObject({
    type: "dataset",
    title: descriptor.title,
    author,
    version: descriptor.version,
    issued: { "date-parts": [descriptor.created.slice(0, 10).split("-").map(Number)] },
  });
  expect(others).toEqual([]);
});

test("their licences are those of the repository", () => {
  const licences = [...file.matchAll(/^ *license: (.+)$/gm)].map(([, name]) => name);
  expect(licences).toEqual([license, descriptor.licenses[0]!.name]);
  expect(file).toMatch(/^cff-version: 1\.2\.0$/m);
});
