// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.
/** Everything a value or a statement rests on: reports, datasets, official pages, press releases. */
export interface Source {
  /** Permanent id. */ readonly id: string;
  /** Title of the source, as published; in square brackets where it was not read: ours, or inferred from the address. */ readonly title: string;
  /** Who published it. */ readonly publisher: string;
  /** Authors, where named, separated by semicolons: a person as “Family, Given”, a body without a comma. */ readonly authors?: readonly string[];
  /** Date of publication at the precision known. */ readonly date?: string;
  /** Address of the original. */ readonly url?: string;
  /** Address of the copy that was read, where it is not the original. */ readonly read_at?: string;
  /** Day on which it was read, where known. */ readonly accessed?: string;
  /** What sort of source it is. */ readonly kind: "archive" | "dataset" | "news" | "official" | "press-release" | "research";
  /** Licence or terms. */ readonly licence?: string;
  /** Attribution to show beside a value. */ readonly attribution?: string;
}

/** States, banks, companies, bodies and people, with their names in three languages. */
export interface Party {
  /** Permanent id. */ readonly id: string;
  /** What sort of party it is. */ readonly kind: "association" | "bank" | "company" | "foundation" | "fund" | "government" | "group" | "international-body" | "multilateral-bank" | "person" | "port" | "state" | "university";
  /** State the party belongs to (id of a party). */ readonly country?: string;
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** What to mind. */ readonly note?: string;
}

/** Quantities such as investment, capital and counts, with one or several observations each. */
export interface Figure {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "aid" | "announced-value" | "capital" | "company-count" | "corridor" | "count" | "grant" | "investment" | "investment-flow" | "membership" | "trade-statement";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "assessment" | "completed" | "cumulative" | "flow" | "membership" | "planned" | "reported" | "signed" | "stock" | "under-way";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Party the money or goods come from. */ readonly from_party?: string;
  /** Party they go to. */ readonly to_party?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** Loans to Azerbaijan from development banks, with lender, borrower and amount. */
export interface Loan {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "loan";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "approved" | "allocated" | "reported" | "signed";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the lender. */ readonly lender: string;
  /** Borrower as the source names it. */ readonly borrower?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** Agreements, memoranda, declarations and other signed documents. */
export interface Agreement {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "agreement" | "declaration" | "memorandum" | "plan" | "statement";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "adopted" | "announced" | "in-force" | "ratified" | "signed";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** Projects of the two countries, whether announced, under way or completed. */
export interface Project {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "project" | "grant" | "training" | "cultural";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "announced" | "completed" | "planned" | "signed" | "under-way" | "reported";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** Events such as visits, forums and openings, each with its date at the precision known. */
export interface Event {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "event" | "forum" | "visit" | "membership";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "completed" | "in-force";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** Programmes and policies that run over a period, such as scholarships and cultural exchange. */
export interface Programme {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "programme" | "cultural";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "planned" | "under-way" | "completed";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** What the founding article says without a figure: background, judgements, outlook. */
export interface Statement {
  /** Permanent id. */ readonly id: string;
  /** What sort of record it is. */ readonly kind: "context";
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */ readonly date?: string;
  /** Ids of the parties, separated by semicolons. */ readonly parties?: readonly string[];
  /** Sector. */ readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */ readonly place?: string;
  /** Status as the source gives it. */ readonly status?: "assessment" | "attribution" | "completed" | "outlook" | "planned" | "under-way";
  /** Unit of the record’s observations. */ readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** Id of the record that this one is a part of. */ readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */ readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */ readonly totals_reason?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** One value of one record from one source, with its exactness, its date and its rank. */
export interface Observation {
  /** Permanent id: the record’s id, a slash, a short tag. */ readonly id: string;
  /** Id of the record. */ readonly record: string;
  /** Date the value holds for. */ readonly as_of?: string;
  /** Value in the record’s unit; empty where the source gives no number. */ readonly value?: number;
  /** Lower bound. */ readonly low?: number;
  /** Upper bound. */ readonly high?: number;
  /** How exact the value is. exact: a count, the amount of a contract or charter in full, or a value as its dataset records it; rounded: printed in round units, such as millions or tenths of them; about: the source says so; over: more than the value, which is also low; at-least: the value or more; up-to: the value, which is also high, or less; dozens, several: the source gives no number. */ readonly qualifier: "exact" | "rounded" | "about" | "over" | "at-least" | "up-to" | "dozens" | "several";
  /** Stated by the source or derived by us. */ readonly origin: "stated" | "derived";
  /** Nature of the value. */ readonly status?: "announced" | "assessment" | "cumulative" | "estimated" | "flow" | "reported" | "stock";
  /** What exactly is counted, where sources differ. */ readonly scope?: string;
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** Which observation is given by default. */ readonly rank: "preferred" | "normal" | "deprecated";
  /** Why it has this rank. */ readonly rank_reason?: string;
  /** What to mind. */ readonly note?: string;
}

/** What a record or an observation holds that its own source does not say, with the source that does. */
export interface Attribute {
  /** Id of the record or observation. */ readonly of: string;
  /** Which of its fields the source gives. */ readonly field: "as_of" | "borrower" | "date" | "parties" | "place" | "status";
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
}

/** Values by year, quarter or month: what each one measures, in what unit, from where. */
export interface SeriesRow {
  /** Permanent id. */ readonly id: string;
  /** Resource that holds the values. */ readonly resource?: string;
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** What is measured. */ readonly subject: "trade" | "finance" | "gdp" | "population" | "inflation" | "exchange-rate" | "exchange-rate-pwt" | "consumer-prices" | "south-caucasus-trade" | "clean-technology" | "customs-trade" | "china-share" | "china-rank" | "south-caucasus-customs" | "partner-trade" | "finance-traced" | "corridor" | "vehicles" | "world-trade" | "oil-price" | "gdp-ppp" | "unemployment";
  /** Who reports the trade: azerbaijan, china, georgia, armenia or announced. */ readonly reporter?: string;
  /** Trade flow seen from Azerbaijan. */ readonly flow?: "turnover" | "exports" | "imports" | "balance" | "world-exports" | "world-imports" | "share" | "world-turnover";
  /** Class of official finance. */ readonly class?: "total" | "oda-like" | "oof-like" | "vague";
  /** Country the series describes (id of a party). */ readonly country?: string;
  /** Unit. */ readonly unit: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years" | "MW" | "vehicles" | "USD per barrel" | "international USD" | "flights" | "schools" | "links" | "decalitres";
  /** How long one period is. */ readonly frequency: "year" | "quarter" | "month";
  /** What its numbers are: flows of a period add up, a stock stands at its end, and a rate, share or rank is never added. */ readonly kind: "flow" | "stock" | "rate" | "share" | "rank";
  /** What a value in the file is multiplied by to be in the unit. */ readonly scale: number;
  /** How the values are derived from other series. */ readonly operation?: "sum" | "difference";
  /** Series the values are derived from. */ readonly operands?: readonly string[];
  /** First period covered. */ readonly from_period: string;
  /** Last period covered. */ readonly to_period: string;
  /** What an absent period within the coverage means. */ readonly missing: "gap" | "zero";
  /** Id of the source. */ readonly source: string;
  /** Where in the source. */ readonly locator?: string;
  /** What to mind. */ readonly note?: string;
}

/** What each fact of the founding article claims, the verdict on that claim, and the other value where there is one. */
export interface Verdict {
  /** Id of the record. */ readonly record: string;
  /** What the article claims, in our words. */ readonly claim: string;
  /** The verdict. */ readonly verdict: "confirmed" | "disputed" | "partly" | "contradicted" | "not found" | "not checked";
  /** The other value and by whom, or what remains open, in one sentence. */ readonly detail?: string;
}

/** Kinds, sectors, statuses, verdicts, qualifiers, ranks and units, in the languages other than English. */
export interface Word {
  /** The word as the other files have it, in English. */ readonly id: string;
  /** The word in Azerbaijani (Latin script). */ readonly label_az: string;
  /** The word in Chinese (simplified). */ readonly label_zh: string;
  /** Other words people type for it, separated by semicolons. */ readonly aliases?: readonly string[];
}

/** What each pre-built table shows: its rows, filter, order, total and chart. */
export interface TableRow {
  /** Permanent id. */ readonly id: string;
  /** Name in English. */ readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Name in Chinese (simplified). */ readonly label_zh: string;
  /** Other names people type, separated by semicolons. */ readonly aliases?: readonly string[];
  /** What one row is. */ readonly rows: "agreements" | "events" | "figures" | "loans" | "months" | "observations" | "programmes" | "projects" | "records" | "statements" | "years";
  /** Conditions on the rows: field=value|value, separated by semicolons; field=* means not empty. */ readonly filter?: string;
  /** Column the rows are sorted by. */ readonly sort: string;
  /** Column that TOTAL adds. */ readonly total?: string;
  /** What to mind. */ readonly note?: string;
}

/** The columns of each pre-built table in their order, with header, field, type and width. */
export interface ColumnRow {
  /** Id of the table. */ readonly table: string;
  /** Place of the column, from 1. */ readonly position: number;
  /** Key of the column. */ readonly id: string;
  /** Header in English. */ readonly label_en: string;
  /** Header in Azerbaijani (Latin script). */ readonly label_az: string;
  /** Header in Chinese (simplified). */ readonly label_zh: string;
  /** Field of the row, or id of a series in a table of years. */ readonly field: string;
  /** Type of the cells. */ readonly type: "text" | "number" | "date" | "year" | "money" | "percent" | "boolean";
  /** Width in characters. */ readonly width: number;
}

/** What one value of a series carries beside its number. */
export interface ValueDetail {
  /** Id of the series. */ readonly series: string;
  /** The period: a year (2019), a quarter (2019-Q1) or a month (2019-03), as the series’ frequency has it. */ readonly period: string;
  /** How exact the value is, as observations define it. */ readonly qualifier?: "exact" | "rounded" | "about" | "over" | "at-least" | "up-to" | "estimated" | "derived";
  /** Id of the source, where it is not the series’ own. */ readonly source?: string;
  /** What to mind. */ readonly note?: string;
}

/** How each claim of the founding article was held against other sources, with the result. */
export interface Verification {
  /** Permanent id. */ readonly id: string;
  /** What the check found. */ readonly result: "confirmed" | "disputed" | "partly" | "contradicted" | "not found" | "not checked";
  /** How sure the check is. */ readonly confidence?: "high" | "medium" | "low";
  /** How independent what was found is: several sources, one source, or several that repeat the same official statement. */ readonly rests_on?: "several sources" | "one source" | "same official statement";
  /** What independent sources say, in our words. */ readonly found?: string;
  /** What to mind. */ readonly note?: string;
}

/** The sources each verification rests on, and whether they support the claim or conflict with it. */
export interface Evidence {
  /** Id of the verification. */ readonly verification: string;
  /** Id of the source. */ readonly source: string;
  /** Whether it supports or conflicts. */ readonly stance: "supports" | "conflicts";
  /** What it says, in our words. */ readonly says: string;
}

/** The resources of records. Where two records share a name, the resource that comes first has it. */
export const recordResources = ["figures","loans","agreements","projects","events","programmes","statements"] as const;
export type RecordResource = (typeof recordResources)[number];
export type RecordRow = Figure | Loan | Agreement | Project | Event | Programme | Statement;

/** The fields that hold a word of a fixed choice, in English in data/. */
export const translatedFields: readonly string[] = ["kind","sector","status","unit","qualifier","rank","verdict"];

/** The dataset that the functions load. */
export interface Data {
  readonly edition: { readonly title: string; readonly version: string; readonly date: string; readonly licence: string; readonly licence_url: string; readonly founding_source: string; readonly languages: readonly { readonly code: string; readonly title: string; readonly reviewed: boolean }[] };
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly figures: readonly Figure[];
  readonly loans: readonly Loan[];
  readonly agreements: readonly Agreement[];
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
  readonly programmes: readonly Programme[];
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  readonly attributes: readonly Attribute[];
  readonly series: readonly SeriesRow[];
  readonly verdicts: readonly Verdict[];
  readonly words: readonly Word[];
  readonly tables: readonly TableRow[];
  readonly columns: readonly ColumnRow[];
  readonly details: readonly ValueDetail[];
  /** Each series' own values from its first period on, as its file prints them, a comma between them. */
  readonly values: Readonly<Record<string, string>>;
}
