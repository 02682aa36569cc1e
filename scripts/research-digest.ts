// Owns the digest of the research that the dataset was written from, against which a test compares every number.
//   tsx scripts/research-digest.ts FOLDER   reads the research in FOLDER and writes the digest into test/data
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";

/** What the research says, under the ids of the dataset; the values of series are in the units of its tables. */
export interface ResearchDigest {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly series: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly observations: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, string>>;
}

export interface Fact {
  readonly value: number | null;
  readonly unit: string | null;
  readonly paragraph: number;
  readonly year: number | null;
}

/** A hash of every run of eight words of a text, whatever their case and punctuation. */
export const windowHashes = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(7)
    .map((_, index) => words.slice(index, index + 8).join(" "))
    .map((window) => createHash("sha256").update(window).digest("hex").slice(0, 12));
};

type Cells = Record<string, string>;

/** Each table of years: its column of years, and the series that each other column became. */
const yearTables: Record<string, { year: string; series: Cells }> = {
  "trade_aze_chn_imf_dots_1992_2020.csv": {
    year: "year",
    series: {
      // Both are seen from Azerbaijan: what China reports as its imports are Azerbaijan's exports.
      aze_exports_to_chn_fob_musd: "trade-azerbaijan-exports",
      aze_imports_from_chn_cif_musd: "trade-azerbaijan-imports",
      aze_reported_turnover_musd: "trade-azerbaijan-turnover",
      aze_reported_balance_musd: "trade-azerbaijan-balance",
      chn_exports_to_aze_fob_musd: "trade-china-imports",
      chn_imports_from_aze_cif_musd: "trade-china-exports",
      chn_reported_turnover_musd: "trade-china-turnover",
      aze_total_exports_world_fob_musd: "trade-azerbaijan-world-exports",
      aze_total_imports_world_cif_musd: "trade-azerbaijan-world-imports",
      chn_share_of_aze_turnover_pct: "trade-azerbaijan-china-share",
    },
  },
  "trade_south_caucasus_china_imf_dots_2015_2020.csv": {
    year: "year",
    series: {
      aze_own_reported: "south-caucasus-azerbaijan-own",
      geo_own_reported: "south-caucasus-georgia-own",
      arm_own_reported: "south-caucasus-armenia-own",
      aze_china_reported: "south-caucasus-azerbaijan-china",
      geo_china_reported: "south-caucasus-georgia-china",
      arm_china_reported: "south-caucasus-armenia-china",
    },
  },
  "trade_turnover_press_2021_2025.csv": {
    year: "year",
    series: { turnover_usd_million: "trade-announced-turnover" },
  },
  "gcdf3_aze_annual_commitments.csv": {
    year: "commitment_year",
    series: {
      oda_like_usd_const2021: "finance-oda-like",
      oof_like_usd_const2021: "finance-oof-like",
      vague_usd_const2021: "finance-vague",
      total_usd_const2021: "finance-total",
    },
  },
  "gdp_current_usd_1990_2023.csv": {
    year: "year",
    series: { aze_gdp_current_usd: "gdp-azerbaijan", chn_gdp_current_usd: "gdp-china" },
  },
  "population_1990_2024.csv": {
    year: "year",
    series: { aze_population: "population-azerbaijan", chn_population: "population-china" },
  },
  "cpi_inflation_annual_pct_1992_2024.csv": {
    year: "year",
    series: {
      aze_inflation_pct: "inflation-azerbaijan",
      chn_inflation_pct: "inflation-china",
      usa_inflation_pct: "inflation-united-states",
    },
  },
  "us_cpi_u_annual_average_1992_2025.csv": { year: "year", series: { cpi_u_annual_average: "us-cpi" } },
  "fx_azn_cny_per_usd_pwt_1992_2019.csv": {
    year: "year",
    series: { azn_per_usd: "exchange-rate-azerbaijan", cny_per_usd: "exchange-rate-china-pwt" },
  },
  "fx_cny_per_usd_fed_1992_2025.csv": { year: "year", series: { cny_per_usd: "exchange-rate-china" } },
};

/** Each row of the other tables, by what it says and when, and the observation that it became. */
const observedRows: [file: string, what: string, when: string, observation: string][] = [
  [
    "mdb_loans_azerbaijan.csv",
    "Trans-Anatolian Natural Gas Pipeline (TANAP)",
    "2016-12-21",
    "aiib-tanap-loan/2016-12",
  ],
  ["mdb_loans_azerbaijan.csv", "COVID-19 response", "2021-11-10", "aiib-covid-loan/2021-11"],
  [
    "mdb_loans_azerbaijan.csv",
    "Bilasuvar (445 MWac) and Neftchala (315 MWac) solar plants",
    "2024-11",
    "aiib-solar-loan-2024/2024-11",
  ],
  ["mdb_loans_azerbaijan.csv", "COVID-19 response", "2021", "adb-covid-loan/2021"],
  [
    "mdb_loans_azerbaijan.csv",
    "Bilasuvar and Neftchala solar plants (incl. LEAP 2)",
    "2024-11-16",
    "adb-solar-loan-2024/2024-11",
  ],
  ["mdb_loans_azerbaijan.csv", "TANAP", "2016-12-20", "ibrd-tanap-loan/2016-12"],
  [
    "investment_grants_companies_press.csv",
    "Chinese direct investment in Azerbaijan, cumulative",
    "2025-06",
    "china-investment-in-azerbaijan/2025-06",
  ],
  [
    "investment_grants_companies_press.csv",
    "Azerbaijani investment in China, cumulative",
    "2025-06",
    "azerbaijan-investment-in-china/2025-06",
  ],
  [
    "investment_grants_companies_press.csv",
    "SOFAZ part of Azerbaijani investment in China",
    "2025-06",
    "sofaz-investment-in-china/2025-06",
  ],
  [
    "investment_grants_companies_press.csv",
    "FDI from China, flow",
    "2025-Q1",
    "china-investment-flow-in-azerbaijan/2025-q1",
  ],
  [
    "investment_grants_companies_press.csv",
    "Investment in China, flow",
    "2025-Q1",
    "azerbaijan-investment-flow-in-china/2025-q1",
  ],
  [
    "investment_grants_companies_press.csv",
    "SOFAZ first yuan bonds",
    "2015-07",
    "sofaz-first-yuan-bonds/2015-07",
  ],
  [
    "investment_grants_companies_press.csv",
    "Chinese investment in Azerbaijan",
    "2013 (inferred)",
    "china-investment-in-azerbaijan/2013",
  ],
  [
    "investment_grants_companies_press.csv",
    "Companies with Chinese capital registered",
    "2025-04",
    "chinese-companies-in-azerbaijan/2025-04",
  ],
  [
    "investment_grants_companies_press.csv",
    "Companies with Chinese capital",
    "2019-07",
    "chinese-companies-in-azerbaijan/2019-07",
  ],
  [
    "investment_grants_companies_press.csv",
    "Companies with Chinese capital",
    "2016-02",
    "chinese-companies-in-azerbaijan/2016-02",
  ],
  [
    "investment_grants_companies_press.csv",
    "Chinese grants to Azerbaijan",
    "2018-04",
    "china-grants-to-azerbaijan/2018-04",
  ],
  [
    "investment_grants_companies_press.csv",
    "Chinese free aid to Azerbaijan",
    "2019-10",
    "china-free-aid-to-azerbaijan/2019-10",
  ],
  ["investment_grants_companies_press.csv", "Chinese grant", "2014-12-07", "china-grant-2014/2014-12"],
  [
    "investment_grants_companies_press.csv",
    "Chinese companies' contracts on Azerbaijani state projects",
    "2019-04",
    "chinese-contracts-on-state-projects/2019-04",
  ],
  [
    "investment_grants_companies_press.csv",
    "Documents at the April 2025 industrial conference",
    "2025-04",
    "industrial-conference-value-2025/2025-04",
  ],
  [
    "transport_middle_corridor_press.csv",
    "block trains sent China to Azerbaijan",
    "2024",
    "block-trains-dispatched-from-china-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "block trains accepted in Azerbaijan from China",
    "2024",
    "block-trains-received-from-china-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "block trains accepted in Azerbaijan from China",
    "2025-01..2025-04",
    "block-trains-received-from-china-2025-01-04/2025-04",
  ],
  [
    "transport_middle_corridor_press.csv",
    "container block trains China-Europe via Middle Corridor",
    "2025",
    "block-trains-china-europe-2025/2025",
  ],
  [
    "transport_middle_corridor_press.csv",
    "containers from China on the Middle Corridor",
    "2024",
    "containers-from-china-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "transit TEU on block trains China to Azerbaijan",
    "2024",
    "block-train-transit-teu-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "import TEU on block trains China to Azerbaijan",
    "2024",
    "block-train-import-teu-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "rail cargo Azerbaijan-China",
    "2024",
    "rail-cargo-azerbaijan-china-2024/2024",
  ],
  [
    "transport_middle_corridor_press.csv",
    "container traffic through Azerbaijan by rail",
    "2025",
    "container-rail-traffic-azerbaijan-2025/2025",
  ],
  ["transport_middle_corridor_press.csv", "TITR cargo", "2023", "trans-caspian-cargo-2023/2023"],
  [
    "transport_middle_corridor_press.csv",
    "TITR cargo",
    "2024-01..2024-11",
    "trans-caspian-cargo-2024-01-11/2024-11",
  ],
  [
    "transport_middle_corridor_press.csv",
    "first Xian-Baku block train transit time",
    "2024-03",
    "first-xian-baku-train-days-2024/2024-03",
  ],
  [
    "transport_middle_corridor_press.csv",
    "first export block train Baku-Xian",
    "2024-11-24",
    "first-baku-xian-train-containers-2024/2024-11-24",
  ],
];

/** Observations whose value stands in a sentence of the research: the words around it, its number being the first. */
const quotedValues: [observation: string, words: string, unit?: string][] = [
  ["aiib-azerbaijan-share-amount/azerbaycan24", "$254.1 million unchanged; 0.2636 %"],
  ["aiib-azerbaijan-share-amount/report", "$254.1 million; 0.2851 %"],
  ["aiib-azerbaijan-share-amount/2017-05", "$254.1 million or 0.2761 %"],
  ["aiib-azerbaijan-share-amount/2017-06", "$254.1 million)"],
  ["aiib-azerbaijan-subscribed-share-pct/azerbaycan24", "0.2636 %; 5,069 votes"],
  ["aiib-azerbaijan-subscribed-share-pct/report", "0.2851 % -> 0.2761 %"],
  ["aiib-azerbaijan-subscribed-share-pct/2017-05", "0.2761 % (May 2017)"],
  ["aiib-azerbaijan-subscribed-share-pct/2017-06", "0.2732 % ($254.1 million)"],
  ["aiib-capital/2020", "100,000,000,000, of which"],
  ["aiib-paid-in-capital/2020", "20,000,000,000 paid-in"],
  ["alyat-equipment-donation/2018-04", "2 million'; 34 units"],
  ["alyat-equipment-donation/aidata", "3.867 million nominal"],
  ["azerbaijan-investment-in-china/2019-04", "1.7 billion (2019)"],
  ["azerbaijan-investment-in-china/2019-securities", "1.7 billion 'in Chinese securities'"],
  ["azerbaijan-investment-in-china/2019-ambassador", "about $8 million"],
  ["azerbaijan-investment-in-china/lu-mei", "about $300 million"],
  ["brf2-documents-count/2019-04", "10 documents worth"],
  ["brf2-documents-value/2019-04", "contracts is worth $821 million"],
  ["china-investment-in-azerbaijan/2018-07", "'about $800 million'"],
  ["china-investment-in-azerbaijan/2019-04", "'exceeded $800 million'"],
  ["china-investment-in-azerbaijan/2019-06", "'more than $800 million"],
  ["china-investment-in-azerbaijan/lu-mei", "over $900 m ("],
  ["chinese-companies-active-in-azerbaijan/2025-04", "298 operating actively"],
  ["chinese-companies-in-azerbaijan/2016-02-chinese-statistics", "31 (Chinese statistics)"],
  ["chinese-companies-in-azerbaijan/2019-04", "About 120 companies with Chinese capital"],
  ["chinese-companies-in-azerbaijan/2019-ambassador", "'over 20 Chinese enterprises'"],
  ["ibrd-tanap-loan-azerbaijan/2016-12", "400 SGC + 400 BOTAS", "million"],
  ["industrial-conference-documents-2025/2025-04", "13 documents, 9 of them"],
  ["presidents-documents-2025/2025-04", "20 cooperation documents"],
];

/** The rows of agreements since 2022, by their first words, and the records that they became. */
const agreementRows: [beginning: string, record: string][] = [
  ["Baku Port - Qingdao Port", "baku-qingdao-ports-mou-2023"],
  ["Joint Declaration on the Establishment of Strategic", "strategic-partnership-declaration-2024"],
  ["MoU on developing the Trans-Caspian route", "trans-caspian-express-mou-2024"],
  ["Implementation agreement for a 160 MW solar plant", "fuzuli-solar-agreement-2024"],
  ["Joint Statement on the Establishment of a Comprehensive", "comprehensive-partnership-statement-2025"],
  ["20 cooperation documents", "presidents-documents-2025"],
  ["Cooperation plan for joint promotion", "belt-and-road-plan-2025"],
  ["Agreement on mutual visa exemption", "visa-exemption-agreement-2025"],
  ["Visa exemption enters into force", "visa-exemption-in-force-2025"],
  ["SOFAZ - China Investment Corporation MoU", "sofaz-cic-mou-2025"],
];

/** Units as the dataset calls them. */
const units: Cells = { "sectors named": "sectors", "world rank": "rank" };

const powers: [RegExp, number][] = [
  [/billion|bn/, 9],
  [/million|\bm\b/, 6],
];

/** The number, times what the words or the unit beside it say. */
const scaled = (digits: string, beside: string): number =>
  Number(`${digits}e${powers.find(([word]) => word.test(beside))?.[1] ?? 0}`);

const digestOf = (folder: string): ResearchDigest => {
  const files = join(folder, "files");
  const rowsOf = (file: string) =>
    parse(readFileSync(join(files, file), "utf8"), { columns: true }) as Cells[];
  const jsonOf = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const text = [
    ...["verification.json", "extension.json"].map((file) => readFileSync(join(folder, file), "utf8")),
    ...readdirSync(files).map((file) => readFileSync(join(files, file), "utf8")),
  ].join("\n");

  const facts = (jsonOf("seed-facts.json") as (Fact & { id: string })[]).map(
    ({ id, value, unit, paragraph, year }) => [
      id,
      { value, unit: unit && (units[unit] ?? unit), paragraph, year },
    ],
  );

  const series: Record<string, Record<string, number>> = {};
  for (const [file, { year, series: columns }] of Object.entries(yearTables)) {
    for (const row of rowsOf(file)) {
      for (const [column, id] of Object.entries(columns)) {
        if (row[column] !== "") (series[id] ??= {})[row[year]!] = Number(row[column]);
      }
    }
  }
  const { series: extension } = jsonOf("extension.json") as {
    series: { id: string; observations: { year: number; azn_per_usd: number }[] }[];
  };
  // The Penn World Table ends in 2019; the years after it have no file of their own.
  for (const { year, azn_per_usd } of extension.find(({ id }) => id === "fx-azn-2018-2024")!.observations) {
    if (year > 2019) series["exchange-rate-azerbaijan"]![year] = azn_per_usd;
  }

  const observations: Record<string, number> = {};
  for (const [file, what, when, observation] of observedRows) {
    const found = rowsOf(file).filter(
      (row) =>
        (row["metric"] ?? row["project"]) === what && (row["as_of"] ?? row["period"] ?? row["date"]) === when,
    );
    if (found.length !== 1) throw new Error(`${file} has ${found.length} rows "${what}" of ${when}`);
    const { value, unit, amount_usd_million } = found[0]!;
    observations[observation] = scaled((value ?? amount_usd_million)!, unit ?? "million");
  }
  for (const row of rowsOf("gcdf3_aze_geolocated_projects.csv")) {
    const { aiddata_record_id: id, commitment_year: year, amount_const2021_usd: amount } = row;
    // A record without a title is no more than a number, and is not bundled.
    if (amount !== "" && row["title_paraphrased"] !== "title not read")
      observations[`aidata-${id}/${year}`] = Number(amount);
  }
  for (const [observation, words, unit] of quotedValues) {
    if (!text.includes(words)) throw new Error(`The research does not say "${words}"`);
    const [, digits, beside] = /([\d,]*\d(?:\.\d+)?)( \w+)?/.exec(words)!;
    observations[observation] = scaled(digits!.replaceAll(",", ""), unit ?? beside ?? "");
  }

  const dates: Record<string, string> = {};
  for (const { event, date } of rowsOf("agreements_since_2022.csv")) {
    const found = agreementRows.find(([beginning]) => event!.startsWith(beginning));
    if (!found) throw new Error(`No record is named for "${event}"`);
    dates[found[1]] = date!;
  }
  return { facts: Object.fromEntries(facts), series, observations, dates };
};

const main = (folder: string): void => {
  const target = resolve(__dirname, "../test/data");
  const write = (file: string, value: unknown) =>
    writeFileSync(join(target, file), `${JSON.stringify(value, null, 2)}\n`);
  write("research.json", digestOf(folder));
  const article = readdirSync(folder).find((file) => file.endsWith(".txt"))!;
  write("founding-article.json", [...new Set(windowHashes(readFileSync(join(folder, article), "utf8")))]);
};

if (require.main === module) main(process.argv[2]!);
