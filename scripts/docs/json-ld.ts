// The dataset in schema.org's words, for the landing page and for search engines.
import { type Cells, cellsOf, type DataPackage, recordsOf, type Resource } from "../data/package";

/** The first and last year of the series' values and the records' dates; what is only planned is left out. */
const coverage = (pkg: DataPackage): string => {
  const years = [
    ...cellsOf(pkg, "series").flatMap(({ from_period, to_period }) => [
      from_period!.slice(0, 4),
      to_period!.slice(0, 4),
    ]),
    ...recordsOf(pkg).map(({ cells }) => cells["date"]!.slice(0, 4)),
  ]
    .filter((year) => year !== "" && year <= pkg.descriptor.created)
    .sort();
  return `${years[0]}/${years.at(-1)}`;
};

const terms = (licence: string) => ({ "@type": "CreativeWork", name: licence });

/** The terms of a resource: its own, and those of the sources that its values are from. */
const licencesOf = (pkg: DataPackage, { name, kind, licenses = pkg.descriptor.licenses }: Resource) => {
  const cited = [
    ...cellsOf(pkg, name),
    ...(kind === "values" ? cellsOf(pkg, "series").filter(({ resource }) => resource === name) : []),
  ].map(({ source }) => source);
  const sources = cellsOf(pkg, "sources").filter(({ id }) => kind !== "evidence" && cited.includes(id));
  const texts = new Set(sources.flatMap(({ licence }) => licence || []));
  return [...licenses.map(({ path }) => path), ...[...texts].map(terms)];
};

const part = (pkg: DataPackage, resource: Resource) => ({
  "@type": "Dataset",
  name: resource.title,
  description: resource.description,
  license: licencesOf(pkg, resource),
});

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const basis = ({ title = "", publisher = "", url, read_at, licence, note }: Cells) => ({
  "@type": "Dataset",
  name: title,
  description: [`A dataset that values here were taken from: ${title}, published by ${publisher}.`, note]
    .flatMap((text) => (text ? sentence(text) : []))
    .join(" "),
  publisher: { "@type": "Organization", name: publisher },
  ...(url || read_at ? { url: url || read_at } : {}),
  ...(licence ? { license: terms(licence) } : {}),
});

/** The JSON-LD's text. */
export const jsonLd = (pkg: DataPackage): string => {
  const { title, description, version, created, licenses, languages, contributors, resources } =
    pkg.descriptor;
  const datasets = cellsOf(pkg, "sources").filter(({ kind }) => kind === "dataset");
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    version,
    dateModified: created.slice(0, 10),
    // The compilation's licence alone would claim what belongs to the sources.
    license: [
      ...new Set([licenses, ...resources.map((one) => one.licenses ?? [])].flat().map(({ path }) => path)),
    ],
    creator: contributors.map((one) => ({ "@type": "Organization", name: one.title })),
    isAccessibleForFree: true,
    inLanguage: languages.map(({ code }) => code),
    temporalCoverage: coverage(pkg),
    spatialCoverage: ["Azerbaijan", "China"].map((name) => ({ "@type": "Country", name })),
    keywords: cellsOf(pkg, "tables").map(({ label_en }) => label_en),
    variableMeasured: cellsOf(pkg, "series").map(({ id, label_en, unit }) => ({
      "@type": "PropertyValue",
      propertyID: id,
      name: label_en,
      unitText: unit,
    })),
    isBasedOn: datasets.map(basis),
    distribution: [
      ["azcn-data.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
      ["azcn-data-csv.zip", "application/zip"],
    ].map(([contentUrl, encodingFormat]) => ({ "@type": "DataDownload", contentUrl, encodingFormat })),
    hasPart: resources.map((resource) => part(pkg, resource)),
  });
};
