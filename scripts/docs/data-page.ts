// The hosted page on the data, as Markdown: what the Data Package says of itself, and what to mind in it.
import {
  type Cells,
  cellsOf,
  type DataPackage,
  type Field,
  type Licence,
  listOf,
  type Resource,
  resourcesOf,
} from "../data/package";
import { blocks, code, link, plainText, table } from "./markdown";

const text = (cells: Cells, field: string): string => plainText(cells[field] ?? "");

const licenceLink = ({ name, path, title }: Licence): string =>
  name ? `${link(name, path)}: ${plainText(title)}` : link(title, path);

/** The short form that stands beside a value. */
const attributionOf = (source: Cells): string =>
  source["attribution"] || `${source["publisher"]} (${source["date"] || "undated"})`;

const sourceLink = (pkg: DataPackage, id: string): string => {
  const source = cellsOf(pkg, "sources").find((one) => one["id"] === id);
  return source ? `[${plainText(attributionOf(source))}](#source-${id})` : "";
};

const edition = ({ descriptor }: DataPackage): string => {
  const reviewed = descriptor.languages.filter((language) => language.reviewed).map(({ title }) => title);
  const unreviewed = descriptor.languages.filter((language) => !language.reviewed).map(({ title }) => title);
  return blocks(
    `# ${plainText(descriptor.title)}`,
    plainText(descriptor.description),
    `Edition ${descriptor.version} of ${descriptor.created.slice(0, 10)}. Written by the build from the Data Package, which [azcn-data-csv.zip](azcn-data-csv.zip) holds.`,
    "## Licence",
    descriptor.licenses.map(licenceLink).join("\n\n"),
    "Where a resource below names a licence of its own, its values are under that; where a source names one, so is what was taken from it. [Licences of the data](#licences) says it resource by resource.",
    "## Languages",
    `Labels and names stand in ${descriptor.languages.map(({ title }) => title).join(", ")}. Notes and caveats are in ${reviewed.join(", ")}.`,
    unreviewed.length > 0 && `**Not reviewed by native speakers yet: ${unreviewed.join(", ")}.**`,
  );
};

const typeOf = ({ type, constraints, delimiter, listOf: resource }: Field): string =>
  [
    delimiter ? `list${resource ? ` of ${resource}` : ""}, joined by ${code(delimiter)}` : type,
    constraints?.required && "required",
    constraints?.unique && "unique",
    constraints?.minimum !== undefined && `from ${constraints.minimum}`,
    constraints?.maximum !== undefined && `to ${constraints.maximum}`,
  ]
    .filter(Boolean)
    .join(", ");

const resourceSection = (pkg: DataPackage, resource: Resource): string => {
  const { name, path, title, description, licenses, optional, schema } = resource;
  const references = (schema.foreignKeys ?? []).map(({ fields, reference }) => {
    const target = reference.resource || name;
    return `${fields.map(code).join(", ")} → [${target}](#resource-${target})`;
  });
  const units = new Set(
    [...cellsOf(pkg, name), ...cellsOf(pkg, "series").filter((one) => one["resource"] === name)].flatMap(
      ({ unit }) => unit || [],
    ),
  );
  const attributions = new Set(
    [...cellsOf(pkg, name), ...cellsOf(pkg, "series").filter((one) => one["resource"] === name)].flatMap(
      ({ source }) =>
        cellsOf(pkg, "sources").flatMap((one) => (one["id"] === source && one["attribution"]) || []),
    ),
  );
  return blocks(
    `<a id="resource-${name}"></a>\n\n### ${plainText(title)}`,
    `${code(path)}, ${cellsOf(pkg, name).length} rows. ${plainText(description)}${optional ? " The dataset builds without it." : ""}`,
    licenses && `Licence: ${licenses.map(licenceLink).join("; ")}.`,
    attributions.size > 0 && `Attribution: ${[...attributions].map(plainText).join("; ")}.`,
    units.size > 0 && `Units: ${[...units].map(plainText).join(", ")}.`,
    table(
      ["field", "type", "what it holds"],
      schema.fields.map((field) => [
        code(field.name),
        typeOf(field),
        `${plainText(field.description)}${field.constraints?.enum ? `: ${field.constraints.enum.map(plainText).join(", ")}` : ""}`,
      ]),
    ),
    references.length > 0 && `References: ${references.join("; ")}.`,
  );
};

const tableSection = (pkg: DataPackage, row: Cells): string =>
  blocks(
    `<a id="table-${row["id"]}"></a>\n\n### ${text(row, "label_en")}`,
    `${code(`=AZCN.DATA("${row["id"]}")`)} · ${text(row, "label_az")} · ${text(row, "label_zh")}`,
    text(row, "description"),
    row["total"] && `AZCN.TOTAL adds its column ${code(row["total"])}.`,
    row["note"] && `Mind: ${text(row, "note")}`,
    table(
      ["column", "header", "type", "shows"],
      cellsOf(pkg, "columns")
        .filter((column) => column["table"] === row["id"])
        .map((column) => [
          code(column["id"]!),
          text(column, "label_en"),
          text(column, "type"),
          code(column["field"]!),
        ]),
    ),
  );

/** What single periods of a series carry: a qualifier, a source of their own, a note. */
const periodNotes = (pkg: DataPackage, series: Cells): string =>
  table(
    ["period", "qualifier", "source", "mind"],
    cellsOf(pkg, series["resource"]!)
      .filter((value) => value["series"] === series["id"] && (value["source"] || value["note"]))
      .map((value) => [
        text(value, "period"),
        text(value, "qualifier"),
        sourceLink(pkg, value["source"]!),
        text(value, "note"),
      ]),
  );

const seriesSection = (pkg: DataPackage, series: Cells): string => {
  const { id = "", operation, operands = "", missing, resource } = series;
  return blocks(
    `<a id="series-${id}"></a>\n\n### ${text(series, "label_en")}`,
    `${code(id)} · ${text(series, "label_az")} · ${text(series, "label_zh")}`,
    table(
      ["unit", "by", "kind", "coverage", "a period without a value", "values", "source"],
      [
        [
          text(series, "unit"),
          text(series, "frequency"),
          text(series, "kind"),
          `${series["from_period"]}–${series["to_period"]}`,
          missing === "zero" ? "is 0" : "is missing from the source",
          operation
            ? `derived: the ${operation} of ${listOf(operands).map(code).join(" and ")}`
            : `[${resource}](#resource-${resource})`,
          [sourceLink(pkg, series["source"]!), text(series, "locator")].filter(Boolean).join(", "),
        ],
      ],
    ),
    series["note"] && `Mind: ${text(series, "note")}`,
    resource ? periodNotes(pkg, series) : undefined,
  );
};

/** Only money invites adding up. */
const isMoney = (unit = ""): boolean => /^(USD|CNY)/.test(unit) && !unit.includes(" ");

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** What other sources give of a record or of one of its values. */
const fromOthers = (pkg: DataPackage, id: string): string => {
  const own = cellsOf(pkg, "attributes").filter(({ of }) => of === id);
  return [...new Set(own.map(({ source }) => source!))]
    .map((source) => {
      const fields = own.filter((one) => one["source"] === source).map(({ field }) => code(field!));
      return `${fields.join(", ")} from ${sourceLink(pkg, source)}`;
    })
    .join("; ");
};

/** Everything to mind in a record: its claim and verdict, its notes, why a total leaves it out, what each value carries. */
const caveats = (pkg: DataPackage, record: Cells): string => {
  const verdict = cellsOf(pkg, "verdicts").find((one) => one["record"] === record["id"]);
  const observations = cellsOf(pkg, "observations").filter((one) => one["record"] === record["id"]);
  const parts = [
    verdict && `The article: ${text(verdict, "claim")}`,
    verdict &&
      `**${plainText(verdict["verdict"]!)}**${verdict["detail"] ? `: ${text(verdict, "detail")}` : ""}`,
    text(record, "note"),
    fromOthers(pkg, record["id"]!),
    isMoney(record["unit"]) &&
      record["totals_reason"] &&
      `Left out of totals: ${text(record, "totals_reason")}`,
    ...observations
      .filter((one) => one["rank_reason"] || one["note"] || one["scope"] || fromOthers(pkg, one["id"]!))
      .map((one) =>
        [
          `${one["value"] ? `${code(one["value"])} ${text(record, "unit")}` : text(one, "qualifier")} (${[text(one, "as_of"), sourceLink(pkg, one["source"]!), one["rank"] === "normal" ? "" : text(one, "rank")].filter(Boolean).join(", ")}):`,
          ...["scope", "rank_reason", "note"].flatMap((field) =>
            one[field] ? [sentence(text(one, field))] : [],
          ),
          ...[fromOthers(pkg, one["id"]!)].flatMap((others) => (others ? [sentence(others)] : [])),
        ].join(" "),
      ),
  ];
  return parts.flatMap((part) => (part ? [sentence(part)] : [])).join("<br>");
};

const recordSection = (pkg: DataPackage, name: string): string => {
  const rows = cellsOf(pkg, name)
    .map((record) => [
      `<a id="record-${record["id"]}"></a>${code(record["id"]!)}<br>${text(record, "label_en")}`,
      caveats(pkg, record),
    ])
    .filter(([, mind]) => mind);
  const { title } = pkg.descriptor.resources.find((resource) => resource.name === name)!;
  return rows.length === 0
    ? ""
    : blocks(`### Of ${plainText(title.toLowerCase())}`, table(["record", "mind"], rows));
};

const notedParties = (pkg: DataPackage): string => {
  const rows = cellsOf(pkg, "parties").filter(({ note }) => note);
  return blocks(
    rows.length > 0 && "### Of parties",
    table(
      ["party", "mind"],
      rows.map((party) => [`${code(party["id"]!)}<br>${text(party, "label_en")}`, text(party, "note")]),
    ),
  );
};

const sourceRow = (source: Cells): string[] => {
  const { id = "", url, read_at: copy } = source;
  const title = plainText(source["title"]!);
  return [
    `<a id="source-${id}"></a>${code(id)}`,
    [
      url ? link(source["title"]!, url) : title,
      copy && (url ? `Read in ${link("a copy", copy)}` : `Read ${link("here", copy)}`),
      text(source, "note"),
    ]
      .filter(Boolean)
      .join(". "),
    [text(source, "authors").replaceAll(";", "; "), text(source, "publisher")].filter(Boolean).join(". "),
    text(source, "date"),
    [text(source, "licence") || "single facts, quoted with their source", text(source, "attribution")]
      .filter(Boolean)
      .join("; attribution: "),
  ];
};

/** The page, whole, with the licences that stand in their own file. The package must have passed its checks. */
export const dataPage = (pkg: DataPackage, licences: string): string => {
  const { resources } = pkg.descriptor;
  return `${blocks(
    edition(pkg),
    "## Tables\n\nThe pre-built tables, as `AZCN.DATA` spills them and the pane inserts them.",
    ...cellsOf(pkg, "tables").map((row) => tableSection(pkg, row)),
    "## Series\n\nValues by year. `AZCN.SOURCE` and `AZCN.CAVEAT` take their ids.",
    ...cellsOf(pkg, "series").map((row) => seriesSection(pkg, row)),
    "## What to mind\n\nWhat each fact of the founding article claims, the verdict on that claim, and every caveat that the records and their values carry. A verdict is on the claim, not on what other sources say beside it. *Confirmed* means that others say the same; where that is one source, or the same official statement repeated, the verdict says so. *Not found* means that no corroboration was seen, not that a fact is false.",
    ...resourcesOf(pkg, "records").map((name) => recordSection(pkg, name)),
    notedParties(pkg),
    "## Resources\n\nThe files in `data/`, field by field.",
    ...resources.map((resource) => resourceSection(pkg, resource)),
    `## Sources\n\n${cellsOf(pkg, "sources").length} sources. Dates are those of publication, at the precision known.`,
    table(["id", "title", "by", "date", "licence or terms"], cellsOf(pkg, "sources").map(sourceRow)),
    `<a id="licences"></a>\n\n${licences.trim().replace(/^#+ /gm, "#$&")}`,
  )}\n`;
};
