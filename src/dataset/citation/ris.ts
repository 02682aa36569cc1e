// Owns a record in RIS, which reference managers import: a tag and its value on each line.
import { type CslDate, type CslItem, isoDate, type Name, partsOf } from "./csl";

const named = (name: Name): string => ("literal" in name ? name.literal : `${name.family}, ${name.given}`);

// Year, month, day and anything else, with three slashes however much of it is known.
const dated = (date: CslDate | undefined): string | undefined =>
  date && isoDate(date, "/") + "/".repeat(4 - partsOf(date).length);

export const ris = (item: CslItem): string => {
  const tags: (readonly [tag: string, value: string | number | undefined])[] = [
    ["TY", item.type === "dataset" ? "DATA" : "ELEC"],
    ...item.author.map((name) => ["AU", named(name)] as const),
    ["TI", item.title],
    ["PB", item.publisher],
    ["PY", partsOf(item.issued)[0]],
    ["DA", dated(item.issued)],
    ["Y2", dated(item.accessed)],
    ["UR", item.URL],
    ["N1", item.note],
    ["N1", item.annote],
    ["ID", item.id],
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join("\n");
};
