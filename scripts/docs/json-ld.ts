// Owns docs/data.jsonld: the dataset in schema.org's words, for the published page and for search engines.
import { recordResources, rowsOf } from "../data/checks";
import type { DataPackage, Licence, Resource } from "../data/package";

const licenceAddress = ([first]: readonly Licence[] = []): string | undefined => first?.path;

/** The first and last year of the series' values and the records' dates; what is only planned is left out. */
const coverage = (pkg: DataPackage): string => {
  const years = [
    ...rowsOf(pkg, "series").flatMap(({ cells }) => [cells["from_year"]!, cells["to_year"]!]),
    ...recordResources.flatMap((name) => rowsOf(pkg, name).map(({ cells }) => cells["date"]!.slice(0, 4))),
  ]
    .filter((year) => year !== "" && year <= pkg.descriptor.created)
    .sort();
  return `${years[0]}/${years.at(-1)}`;
};

const part = ({ title, description, licenses }: Resource) => ({
  "@type": "Dataset",
  name: title,
  description,
  ...(licenses ? { license: licenceAddress(licenses) } : {}),
});

/** The JSON-LD's text. */
export const jsonLd = (pkg: DataPackage): string => {
  const { title, description, version, created, licenses, languages, resources } = pkg.descriptor;
  const datasets = rowsOf(pkg, "sources").filter(({ cells }) => cells["kind"] === "dataset");
  return `${JSON.stringify(
    {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: title,
      description,
      version,
      dateModified: created.slice(0, 10),
      license: licenceAddress(licenses),
      creator: { "@type": "Organization", name: "AZCN for Excel contributors" },
      isAccessibleForFree: true,
      inLanguage: languages.map(({ code }) => code),
      temporalCoverage: coverage(pkg),
      spatialCoverage: ["Azerbaijan", "China"].map((name) => ({ "@type": "Country", name })),
      keywords: rowsOf(pkg, "tables").map(({ cells }) => cells["label_en"]),
      variableMeasured: rowsOf(pkg, "series").map(({ cells }) => ({
        "@type": "PropertyValue",
        propertyID: cells["id"],
        name: cells["label_en"],
        unitText: cells["unit"],
      })),
      isBasedOn: datasets.map(({ cells }) => ({
        "@type": "Dataset",
        name: cells["title"],
        publisher: { "@type": "Organization", name: cells["publisher"] },
        ...(cells["url"] || cells["read_at"] ? { url: cells["url"] || cells["read_at"] } : {}),
        ...(cells["licence"] ? { usageInfo: cells["licence"] } : {}),
      })),
      distribution: [
        ["azcn-data.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        ["azcn-data-csv.zip", "application/zip"],
      ].map(([contentUrl, encodingFormat]) => ({ "@type": "DataDownload", contentUrl, encodingFormat })),
      hasPart: resources.map(part),
    },
    null,
    2,
  )}\n`;
};
