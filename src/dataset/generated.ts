// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.
import { unpacked } from "./packed";

/** Everything a value or a statement rests on. */
export interface Source {
  /** Permanent id. */
  readonly id: string;
  /** Title of the source, as published. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Author or speaker, where named. */
  readonly author?: string;
  /** Date of publication at the precision known. */
  readonly date?: string;
  /** Address of the original. */
  readonly url?: string;
  /** Address of the copy that was read, where it is not the original. */
  readonly read_at?: string;
  /** What sort of source it is. */
  readonly kind: "archive" | "dataset" | "news" | "official" | "press-release" | "research";
  /** Licence or terms. */
  readonly licence?: string;
  /** Attribution to show beside a value. */
  readonly attribution?: string;
  /** What to mind. */
  readonly note?: string;
}

/** States, banks, companies, bodies and people. */
export interface Party {
  /** Permanent id. */
  readonly id: string;
  /** What sort of party it is. */
  readonly kind: "association" | "bank" | "company" | "foundation" | "fund" | "government" | "group" | "international-body" | "multilateral-bank" | "person" | "port" | "state" | "university";
  /** State the party belongs to (id of a party). */
  readonly country?: string;
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** What to mind. */
  readonly note?: string;
}

/** Quantities with one or several observations. */
export interface Figure {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "aid" | "announced-value" | "capital" | "company-count" | "corridor" | "count" | "grant" | "investment" | "investment-flow" | "membership";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "assessment" | "completed" | "cumulative" | "flow" | "membership" | "planned" | "reported" | "signed" | "stock" | "under-way";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Party the money or goods come from. */
  readonly from_party?: string;
  /** Party they go to. */
  readonly to_party?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Agreements, memoranda, declarations and other signed documents. */
export interface Agreement {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "agreement" | "declaration" | "memorandum" | "plan" | "statement";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "adopted" | "announced" | "in-force" | "ratified" | "signed";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Loans to Azerbaijan, each lender by its kind. */
export interface Loan {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "loan";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "approved" | "allocated" | "reported" | "signed";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the lender. */
  readonly lender: string;
  /** Borrower as the source names it. */
  readonly borrower?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Projects, whether announced, under way or completed. */
export interface Project {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "project" | "grant" | "training" | "cultural";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "announced" | "completed" | "planned" | "signed" | "under-way" | "reported";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Visits, forums, accessions and other dated events. */
export interface Event {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "event" | "forum" | "visit" | "membership";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "completed" | "in-force";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Programmes that run over a period. */
export interface Programme {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "programme" | "cultural";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "planned" | "under-way" | "completed";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** What the founding article says without a figure: background, judgements, outlook. */
export interface Statement {
  /** Permanent id. */
  readonly id: string;
  /** What sort of record it is. */
  readonly kind: "context";
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** Date at the precision known (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly date?: string;
  /** Ids of the parties, separated by semicolons. */
  readonly parties?: readonly string[];
  /** Sector. */
  readonly sector?: "agriculture" | "culture" | "digital" | "education" | "energy" | "finance" | "health" | "humanitarian" | "industry" | "multi-sector" | "non-oil" | "security" | "trade" | "transport";
  /** Place. */
  readonly place?: string;
  /** Status as the source gives it. */
  readonly status?: "assessment" | "attribution" | "completed" | "outlook" | "planned" | "under-way";
  /** Unit of the record’s observations. */
  readonly unit?: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** Id of the record that this one is a part of. */
  readonly parent?: string;
  /** Whether a total may add the record’s preferred value. */
  readonly include_in_totals?: boolean;
  /** Why a total leaves the value out. */
  readonly totals_reason?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** One value of one record from one source. */
export interface Observation {
  /** Permanent id: the record’s id, a slash, a short tag. */
  readonly id: string;
  /** Id of the record. */
  readonly record: string;
  /** Date the value holds for. */
  readonly as_of?: string;
  /** Value in the record’s unit; empty where the source gives no number. */
  readonly value?: number;
  /** Lower bound. */
  readonly low?: number;
  /** Upper bound. */
  readonly high?: number;
  /** How exact the value is. */
  readonly qualifier: "exact" | "rounded" | "about" | "over" | "at-least" | "up-to" | "dozens" | "several";
  /** Stated by the source or derived by us. */
  readonly origin: "stated" | "derived";
  /** Nature of the value. */
  readonly status?: "announced" | "assessment" | "cumulative" | "estimated" | "flow" | "reported" | "stock";
  /** What exactly is counted, where sources differ. */
  readonly scope?: string;
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** Which observation is given by default. */
  readonly rank: "preferred" | "normal" | "deprecated";
  /** Why it has this rank. */
  readonly rank_reason?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Values by year: what each one measures, in what unit, from where. */
export interface SeriesRow {
  /** Permanent id. */
  readonly id: string;
  /** Resource that holds the values. */
  readonly resource?: string;
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** What is measured. */
  readonly subject: "trade" | "finance" | "gdp" | "population" | "inflation" | "exchange-rate" | "exchange-rate-pwt" | "consumer-prices" | "south-caucasus-trade";
  /** Who reports the trade: azerbaijan, china, georgia, armenia or announced. */
  readonly reporter?: string;
  /** Trade flow seen from Azerbaijan. */
  readonly flow?: "turnover" | "exports" | "imports" | "balance" | "world-exports" | "world-imports" | "share";
  /** Class of official finance. */
  readonly class?: "total" | "oda-like" | "oof-like" | "vague";
  /** Country the series describes (id of a party). */
  readonly country?: string;
  /** Unit. */
  readonly unit: "USD" | "USD-2021" | "CNY" | "CNY per USD" | "AZN per USD" | "index" | "percent" | "persons" | "companies" | "containers" | "days" | "documents" | "hectares" | "locations" | "memoranda" | "parties" | "projects" | "rank" | "sectors" | "students" | "tonnes" | "TEU" | "trains" | "weeks" | "years";
  /** What a value in the file is multiplied by to be in the unit. */
  readonly scale: number;
  /** How the values are derived from other series. */
  readonly operation?: "sum" | "difference";
  /** Series the values are derived from. */
  readonly operands?: readonly string[];
  /** First year covered. */
  readonly from_year: number;
  /** Last year covered. */
  readonly to_year: number;
  /** What an absent year within the coverage means. */
  readonly missing: "gap" | "zero";
  /** Id of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator?: string;
  /** What to mind. */
  readonly note?: string;
}

/** One verdict for each fact of the founding article. */
export interface Verdict {
  /** Id of the record. */
  readonly record: string;
  /** The verdict. */
  readonly verdict: "confirmed" | "disputed" | "partly" | "contradicted" | "not found" | "not checked";
  /** Id of the verification it rests on. */
  readonly verification?: string;
  /** The other value and by whom, or what remains open, in one sentence. */
  readonly detail?: string;
}

/** Kinds, sectors, statuses, verdicts, qualifiers, ranks and units, in the languages other than English. */
export interface Word {
  /** The word as the other files have it, in English. */
  readonly id: string;
  /** The word in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** The word in Chinese (simplified). */
  readonly label_zh: string;
  /** Other words people type for it, separated by semicolons. */
  readonly aliases?: readonly string[];
}

/** What each pre-built table shows. */
export interface TableRow {
  /** Permanent id. */
  readonly id: string;
  /** Name in English. */
  readonly label_en: string;
  /** Name in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Name in Chinese (simplified). */
  readonly label_zh: string;
  /** Other names people type, separated by semicolons. */
  readonly aliases?: readonly string[];
  /** What the table shows. */
  readonly description: string;
  /** What one row is. */
  readonly rows: "agreements" | "events" | "figures" | "loans" | "observations" | "programmes" | "projects" | "records" | "statements" | "years";
  /** Conditions on the rows: field=value|value, separated by semicolons; field=* means not empty. */
  readonly filter?: string;
  /** Column the rows are sorted by. */
  readonly sort: string;
  /** Column that TOTAL adds. */
  readonly total?: string;
  /** What to mind. */
  readonly note?: string;
}

/** Columns in their order. */
export interface ColumnRow {
  /** Id of the table. */
  readonly table: string;
  /** Place of the column, from 1. */
  readonly position: number;
  /** Key of the column. */
  readonly id: string;
  /** Header in English. */
  readonly label_en: string;
  /** Header in Azerbaijani (Latin script). */
  readonly label_az: string;
  /** Header in Chinese (simplified). */
  readonly label_zh: string;
  /** Field of the row, or id of a series in a table of years. */
  readonly field: string;
  /** Type of the cells. */
  readonly type: "text" | "number" | "date" | "year" | "money" | "percent" | "boolean";
  /** Width in characters. */
  readonly width: number;
}

/** What one value of a series carries beside its number. */
export interface ValueDetail {
  readonly qualifier?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A series' values, year by year from the first. */
export interface YearValues {
  readonly from: number;
  readonly values: readonly (number | undefined)[];
  readonly details?: Readonly<Record<number, ValueDetail>>;
}

const label_az = {
  parties: [
    "Azərbaycan Dövlət Rəssamlıq Akademiyası",
    "ADA Universiteti",
    "Asiya İnkişaf Bankı",
    "Asiya İnfrastruktur İnvestisiya Bankı",
    "Ermənistan",
    "Aze.Media",
    "“Azəravtoyol”",
    "Azərbaycan",
    "Azərbaycanın Pekindəki səfirliyi",
    "Azərbaycan Dəmir Yolları",
    "Azərbaycan Dillər Universiteti",
    "Azərbaycan şirkətləri",
    "Azərbaycanlı tələbələr",
    "Azərbaycanda İxracın və İnvestisiyaların Təşviqi Agentliyi",
    "Çin Bankı",
    "BOTAŞ",
    "Çin",
    "Çin Tikinti Bankı",
    "Çin İnkişaf Bankı",
    "China Energy Overseas Investment",
    "Çin İnvestisiya Korporasiyası",
    "Çin şirkətləri",
    "Çin Beynəlxalq İqtisadi və Texniki Mübadilə Mərkəzi",
    "COSCO Qrupu",
    "Çin Xalqının Xarici Ölkələrlə Dostluq Cəmiyyəti",
    "DET-AL Alüminium",
    "Gürcüstan",
    "Azərbaycan Hökuməti",
    "Quançjou Liman Administrasiyası",
    "Heydər Əliyev Fondu",
    "Huawei",
    "Beynəlxalq Limanlar Assosiasiyası",
    "Dünya Bankı (BYİB)",
    "İlham Əliyev",
    "Lianyungang Port Holding Group",
    "Masdar",
    "Çinin Ticarət Nazirliyi",
    "Azərbaycanın Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi",
    "Azərbaycanın Energetika Nazirliyi",
    "Bakı Limanı (Ələt)",
    "Azərbaycan Dövlət İdarəçilik Akademiyası",
    "Tsindao Limanı",
    "Samsung",
    "SOCAR Green",
    "Azərbaycan Respublikası Dövlət Neft Fondu",
    "Cənubi Koreya",
    "“Cənub Qaz Dəhlizi” QSC",
    "Transxəzər Beynəlxalq Nəqliyyat Marşrutu",
    "Türkiyə",
    "Birləşmiş Ərəb Əmirlikləri",
    "Birləşmiş Millətlər Təşkilatı",
    "Amerika Birləşmiş Ştatları",
    "Si Cinpin",
  ],
  figures: [
    "Azərbaycanın AİİB-dəki payı, ABŞ dolları",
    "Azərbaycanın AİİB-dəki payı, faiz",
    "Azərbaycanın AİİB-nin abunə olunmuş kapitalında payı, faiz",
    "AİİB-nin ilkin kapitalı (nizamnamə kapitalı)",
    "AİİB-nin ödənilmiş kapitalı",
    "Ələt limanına Çinin bağışladığı avadanlıq",
    "Azərbaycandan Çinə investisiya, rüblük axın",
    "Azərbaycanın Çinə investisiyası, cəmi",
    "Çindən blok qatarlarla idxal konteynerləri, 2024 (TEU)",
    "Çindən blok qatarlarla tranzit konteynerlər, 2024 (TEU)",
    "Orta Dəhlizlə Çin-Avropa konteyner blok qatarları, 2025 (dəmir yolunun məlumatı)",
    "Çindən Azərbaycana yola salınmış blok qatarlar, 2024",
    "Azərbaycanda Çindən qəbul edilmiş blok qatarlar, 2024",
    "Azərbaycanda Çindən qəbul edilmiş blok qatarlar, 2025-ci il yanvar-aprel",
    "Çinin Azərbaycana əvəzsiz yardımı, cəmi",
    "Çinin 2014-cü il dekabr qrantı",
    "Çinin Azərbaycana qrantları, cəmi",
    "Çindən Azərbaycana birbaşa investisiya, rüblük axın",
    "Çinin Azərbaycana investisiyası, cəmi",
    "Azərbaycanda fəal olan Çin kapitallı şirkətlər",
    "Azərbaycanda Çin mənşəli şirkətlər",
    "Çin şirkətlərinin Azərbaycan dövlət layihələri üzrə müqavilələri",
    "Azərbaycandan dəmir yolu ilə daşınan konteynerlər, bütün istiqamətlər, 2025 (TEU)",
    "Orta Dəhlizlə Çindən konteynerlər, 2024 (dəmir yolunun məlumatı)",
    "İlk Bakı-Sian ixrac blok qatarında konteynerlər, noyabr 2024",
    "İlk Sian-Bakı blok qatarının yolda olma müddəti, mart 2024",
    "Huawei təcrübəsinin müddəti",
    "Huawei təcrübəsini başa vurmuş azərbaycanlı tələbələr",
    "2025-ci ilin aprel sənaye konfransında imzalanmış sənədlərin dəyəri",
    "Azərbaycan-Çin dəmir yolu yükləri, hər iki istiqamət, 2024",
    "Dövlət Neft Fondunun (ARDNF) ilk yuan istiqrazları",
    "Dövlət Neft Fondunun (ARDNF) Çinə investisiyası, cəmi",
    "Bütün Transxəzər marşrutu üzrə yük, 2023",
    "Bütün Transxəzər marşrutu üzrə yük, 2024-cü il yanvar-noyabr",
  ],
  agreements: [
    "Ələt limanı ilə COSCO Qrupu arasında memorandum",
    "Ələt limanı ilə Quançjou Liman Administrasiyası arasında memorandum",
    "Ələt limanı ilə Lianyungang Port Holding Group arasında memorandum",
    "Ələt limanının Çin tərəfdaşları ilə memorandumları",
    "Bakı və Tsindao limanlarının qardaşlaşması haqqında memorandum",
    "“Bir kəmər, bir yol” təşəbbüsünün birgə təşviqi üzrə əməkdaşlıq planı",
    "Transxəzər dəhlizi ilə konteyner tranziti",
    "İkinci “Bir kəmər, bir yol” Forumunda imzalanmış sənədlər",
    "İkinci “Bir kəmər, bir yol” Forumunda imzalanmış sənədlərin ümumi dəyəri",
    "Forum sənədləri arasında digər birgə təşəbbüslər",
    "Çində Azərbaycan Ticarət Evi",
    "Azərbaycan şərabının və digər spirtli içkilərin Çinə ixracı",
    "Hərtərəfli strateji tərəfdaşlığın qurulması haqqında Birgə Bəyanat",
    "Füzulidə 160 MVt gücündə günəş elektrik stansiyası üzrə icra sazişi",
    "Heydər Əliyev Fondu ilə Çin Xalqının Xarici Ölkələrlə Dostluq Cəmiyyəti arasında memorandum",
    "Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi, ADA Universiteti və Huawei arasında memorandum",
    "2025-ci ilin aprel sənaye konfransında imzalanmış sənədlər",
    "İki prezidentin iştirakı ilə imzalanmış əməkdaşlıq sənədləri",
    "İpək Yolu İqtisadi Kəməri haqqında memorandum",
    "Dövlət Neft Fondu (ARDNF) ilə Çin İnvestisiya Korporasiyası arasında memorandum",
    "Strateji tərəfdaşlığın qurulması haqqında Birgə Bəyannamə",
    "Çin-Avropa dəmir yolu ekspresinin Transxəzər marşrutu haqqında memorandum",
    "Ümumvətəndaş pasportları üçün qarşılıqlı viza azadlığı haqqında saziş",
  ],
  loans: [
    "AİB-nin koronavirusla mübarizə krediti",
    "AİB-nin Biləsuvar və Neftçala günəş elektrik stansiyaları üçün krediti",
    "AİİB-nin koronavirusla mübarizə krediti",
    "AİİB-nin Biləsuvar və Neftçala günəş elektrik stansiyaları üçün krediti",
    "AİİB-nin Transanadolu Təbii Qaz Boru Kəməri (TANAP) krediti",
    "Dünya Bankının Transanadolu Təbii Qaz Boru Kəməri (TANAP) kreditləri",
    "Dünya Bankının Azərbaycana TANAP krediti",
  ],
  projects: [
    "“Azəravtoyol” üçün 50 xüsusi təyinatlı maşın",
    "CICETE vasitəsilə təhsil avadanlığı qrantı",
    "Tədris üçün sürücülük trenajorları",
    "Bakıda uşaq evi üçün idman kompleksi",
    "Bakı Beynəlxalq Dəniz Ticarət Limanı üçün avadanlıq (AidData)",
    "Dövlət İdarəçilik Akademiyasında Çin Mərkəzi",
    "Azərbaycan Dillər Universitetində Konfutsi İnstitutu",
    "Dövlət Rəssamlıq Akademiyasında Çin Dili Mərkəzi",
    "Naxçıvan üçün suvarma avadanlığı",
    "DET-AL alüminium zavodunun ikinci mərhələsi üçün ixrac krediti",
    "Naxçıvan üçün uşaq bağçası mebeli",
    "Naxçıvan üçün səyyar enerji stansiyaları",
    "“Şahdəniz” yatağının ikinci mərhələsi üçün kreditdə “Bank of China”nın payı",
    "Quba, Xaçmaz və Göyçayda aqrologistika sənaye parkları",
    "Asiya-Avropa telekommunikasiya dəhlizi",
    "Kürdəmir rayonunda istixana kompleksi",
    "Sumqayıt Kimya Sənaye Parkında şin zavodu",
    "Bakı-Tbilisi-Qars dəmir yolunun Çin tərəfindən maliyyələşdirilməsi",
    "Bakı-Tbilisi-Qars dəmir yolu",
    "Yunnan əyalətinin Malipo qəzasında məktəb meydançası",
    "ADA Universitetində tədqiqat və inkişaf mərkəzi",
    "Qarabağda Huawei texnologiyalı ağıllı kəndlər",
  ],
  events: [
    "AİİB-nin yaradılması",
    "Azərbaycan AİİB-nin təsisçi üzvü kimi",
    "“Bir kəmər, bir yol” təşəbbüsünün elan edilməsi",
    "Bakı-Tbilisi-Qars dəmir yolunun açılışında Çin rəsmiləri",
    "İkinci “Bir kəmər, bir yol” Beynəlxalq Əməkdaşlıq Forumu",
    "ABŞ-nin Huawei şirkətinə qarşı embarqosu",
    "Qarşılıqlı viza azadlığı qüvvədə",
    "Prezident Əliyevin Çinə səfəri, 2015",
    "Prezident Əliyevin Çinə səfəri, 2019",
    "Bakıda Dünya Limanlar Konfransı",
  ],
  programmes: [
    "AİİB ilə yaşıl və ağıllı layihə planları",
    "Azərbaycanın iqtisadiyyatın şaxələndirilməsi siyasəti",
    "Çin şəhərlərində Azərbaycan mədəniyyəti tədbirləri",
    "Huawei şirkətinin Azərbaycanda “Gələcəyin toxumları” proqramı",
    "Azərbaycanlı tələbələr üçün Şençjendə Huawei təcrübəsi",
  ],
  statements: [
    "AİİB-nin “Bir kəmər, bir yol” ölkələri üçün fəaliyyəti",
    "AİİB “Bir kəmər, bir yol” təşəbbüsünün bir hissəsi kimi",
    "Ələt limanında artan yük dövriyyəsi",
    "Azərbaycan “Bir kəmər, bir yol” təşəbbüsünün fəal iştirakçısı kimi",
    "Azərbaycanın “Bir kəmər, bir yol” təşəbbüsündən əvvəlki tranzit işləri",
    "Çinlə ticarət dövriyyəsində Azərbaycanın regionda birinciliyi",
    "Azərbaycanın xaricə artan investisiyaları",
    "Çinin Azərbaycanda rəqəmsal infrastruktura və 5G-yə artan marağı",
    "Çinin Azərbaycanın tranzit infrastrukturuna marağı",
    "Çinin əvvəllər Azərbaycanın energetika sektoruna yönəlməsi",
    "Müstəqilliyin ilk illərində Azərbaycanın Çin üçün az əhəmiyyəti",
    "Sosial-mədəni, sosial-iqtisadi və hərbi-strateji əməkdaşlığın təməli",
    "Huawei şirkətinin simsiz şəbəkələrə və süni intellektə yönəlməsi",
    "Huawei şirkətinin Azərbaycanın İKT sektorunda uzunmüddətli fəaliyyəti",
    "Cənubi Qafqazda Huawei texnologiyaları ilə bağlı təhlükəsizlik narahatlığı",
    "ABŞ embarqosundan əvvəl Huawei şirkətinin smartfonlar üzrə dünya yeri",
    "Birgə humanitar layihələrin artan sayı",
    "Qeyri-neft sektorunda əməkdaşlıq sahələri",
    "Alternativ dəhlizlər Çinin prioriteti kimi",
    "Azərbaycanın “Bir kəmər, bir yol” təşəbbüsündə gözlənilən artan rolu",
    "“Bir kəmər, bir yol” təşəbbüsünün əhatə dairəsi",
    "Çinin Azərbaycanda nəqliyyat və logistikaya gözlənilən marağı",
    "İki dövlət arasında gözlənilən daha sıx əlaqələr",
    "AİİB planlarının çərçivəsi kimi 2030-cu il Dayanıqlı İnkişaf Məqsədləri",
    "Məqalənin mənbə sətri, Aze.Media",
    "ABŞ ilə Çinin Huawei ətrafında texnoloji rəqabəti",
  ],
  series: [
    "1 ABŞ dollarının manatla orta illik məzənnəsi",
    "1 ABŞ dollarının yuanla orta illik məzənnəsi (Federal Ehtiyat Sistemi)",
    "1 ABŞ dollarının yuanla orta illik məzənnəsi (Penn World Table)",
    "Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, yardım (ODA tipli)",
    "Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, digər rəsmi axınlar (OOF tipli)",
    "Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, cəmi",
    "Çinin Azərbaycana rəsmi maliyyə öhdəlikləri, növü aydın olmayan",
    "Azərbaycanın ÜDM-i, cari ABŞ dolları",
    "Çinin ÜDM-i, cari ABŞ dolları",
    "Azərbaycanda istehlak qiymətlərinin inflyasiyası",
    "Çində istehlak qiymətlərinin inflyasiyası",
    "ABŞ-də istehlak qiymətlərinin inflyasiyası",
    "Azərbaycanın əhalisi",
    "Çinin əhalisi",
    "Cənubi Qafqaz: Ermənistanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə",
    "Cənubi Qafqaz: Ermənistanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə",
    "Cənubi Qafqaz: Azərbaycanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə",
    "Cənubi Qafqaz: Azərbaycanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə",
    "Cənubi Qafqaz: Gürcüstanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə",
    "Cənubi Qafqaz: Gürcüstanın Çinlə ticarət dövriyyəsi, öz məlumatı ilə",
    "Azərbaycanın Çinlə ticarət dövriyyəsi, açıqlanmış rəqəmlər",
    "Azərbaycanın Çinlə ticarət saldosu, Azərbaycanın məlumatı ilə",
    "Çinin Azərbaycanın ticarət dövriyyəsindəki payı",
    "Azərbaycanın Çinə ixracı, Azərbaycanın məlumatı ilə (FOB)",
    "Azərbaycanın Çindən idxalı, Azərbaycanın məlumatı ilə (CIF)",
    "Azərbaycanın Çinlə ticarət dövriyyəsi, Azərbaycanın məlumatı ilə",
    "Azərbaycanın dünya üzrə ixracı (FOB)",
    "Azərbaycanın dünya üzrə idxalı (CIF)",
    "Azərbaycanın Çinlə ticarət saldosu, Çinin məlumatı ilə",
    "Azərbaycanın Çinə ixracı, Çinin məlumatı ilə (CIF)",
    "Azərbaycanın Çindən idxalı, Çinin məlumatı ilə (FOB)",
    "Azərbaycanın Çinlə ticarət dövriyyəsi, Çinin məlumatı ilə",
    "ABŞ istehlak qiymətləri indeksi (CPI-U), orta illik",
  ],
  words: [
    "1 USD üçün AZN",
    "CNY",
    "1 USD üçün CNY",
    "TEU",
    "USD",
    "2021-ci il USD",
    "təxminən",
    "qəbul edilib",
    "saziş",
    "kənd təsərrüfatı",
    "yardım",
    "ayrılıb",
    "elan olunub",
    "elan olunmuş məbləğ",
    "təsdiq olunub",
    "qiymətləndirmə",
    "ən azı",
    "istinad",
    "kapital",
    "şirkət",
    "şirkətlərin sayı",
    "başa çatıb",
    "təsdiqlənib",
    "konteyner",
    "kontekst",
    "təkzib olunur",
    "dəhliz",
    "say",
    "mədəni",
    "mədəniyyət",
    "məcmu",
    "gün",
    "bəyannamə",
    "artıq götürülməyən",
    "rəqəmsal sahə",
    "mübahisəlidir",
    "sənəd",
    "onlarla",
    "təhsil",
    "energetika",
    "təxmin edilir",
    "tədbir",
    "dəqiq",
    "maliyyə",
    "axın",
    "forum",
    "qrant",
    "səhiyyə",
    "hektar",
    "humanitar sahə",
    "qüvvədədir",
    "indeks",
    "sənaye",
    "investisiya",
    "investisiya axını",
    "kredit",
    "yer",
    "üzvlük",
    "memorandum",
    "memorandum",
    "bir neçə sahə",
    "qeyri-neft sektoru",
    "adi",
    "yoxlanılmayıb",
    "təsdiq tapılmayıb",
    "perspektiv",
    "çox",
    "tərəf",
    "qismən təsdiqlənib",
    "faiz",
    "nəfər",
    "plan",
    "planlaşdırılıb",
    "əsas götürülən",
    "proqram",
    "layihə",
    "layihə",
    "sıra yeri",
    "ratifikasiya olunub",
    "bildirilib",
    "yuvarlaqlaşdırılmış",
    "sahə",
    "təhlükəsizlik",
    "bir neçə",
    "imzalanıb",
    "bəyanat",
    "qalıq",
    "tələbə",
    "ton",
    "ticarət",
    "təlim",
    "qatar",
    "nəqliyyat",
    "davam edir",
    "ən çoxu",
    "səfər",
    "həftə",
    "il",
  ],
  tables: [
    "Sazişlər və imzalanmış sənədlər",
    "Ümumi mənzərə və perspektivlər",
    "Mədəniyyət və təhsil",
    "Rəqəmsal əməkdaşlıq",
    "Əsas məqalənin faktlarının yoxlanışı",
    "Bütün göstəricilər",
    "Çinin rəsmi maliyyələşdirməsi, illər üzrə",
    "Ölkə göstəriciləri, illər üzrə",
    "İnvestisiyalar, mənbələr üzrə",
    "Azərbaycana verilən kreditlər",
    "Memorandumlar",
    "Orta Dəhliz üzrə daşımalar",
    "Layihələr",
    "Cənubi Qafqazın Çinlə ticarəti",
    "Xronologiya",
    "Mal ticarəti, illər üzrə",
  ],
  columns: [
    "Tarix",
    "İl",
    "Ad",
    "Növ",
    "Tərəflər",
    "Sahə",
    "Yer",
    "Məbləğ, USD",
    "Yekuna daxildir",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Müddəa",
    "Tərəflər",
    "Sahə",
    "Status",
    "Qiymət",
    "Ölçü vahidi",
    "Yoxlamanın nəticəsi",
    "Mənbədəki yeri",
    "Mənbə",
    "Açar",
    "Tarix",
    "İl",
    "Ad",
    "Növ",
    "Tərəflər",
    "Sahə",
    "Yer",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Tarix",
    "İl",
    "Ad",
    "Növ",
    "Tərəflər",
    "Yer",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Mənbədəki yeri",
    "Ad",
    "Növ",
    "Tarix",
    "İl",
    "Məqalədəki qiymət",
    "Qiymət",
    "Ölçü vahidi",
    "Yoxlamanın nəticəsi",
    "Nəzərə alın",
    "Mənbə",
    "Açar",
    "Göstərici",
    "Növ",
    "Vəziyyət tarixi",
    "İl",
    "Qiymət",
    "Ölçü vahidi",
    "Dəqiqlik",
    "Məqalədəki qiymət",
    "Sahə",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "İl",
    "Cəmi, 2021 USD",
    "Yardım (ODA tipli), 2021 USD",
    "Digər rəsmi axınlar (OOF tipli), 2021 USD",
    "Növü aydın olmayan, 2021 USD",
    "İl",
    "Azərbaycanın ÜDM-i, USD",
    "Çinin ÜDM-i, USD",
    "Azərbaycanın əhalisi",
    "Çinin əhalisi",
    "Azərbaycanda inflyasiya, %",
    "Çində inflyasiya, %",
    "ABŞ-də inflyasiya, %",
    "1 USD, AZN ilə",
    "1 USD, CNY ilə",
    "1 USD, CNY ilə (Penn World Table)",
    "ABŞ istehlak qiymətləri, 1982–84 = 100",
    "Göstərici",
    "Kimdən",
    "Kimə",
    "Vəziyyət tarixi",
    "İl",
    "Qiymət",
    "Ölçü vahidi",
    "Dəqiqlik",
    "Nə sayılır",
    "Status",
    "Üstünlük",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Tarix",
    "İl",
    "Ad",
    "Kreditor",
    "Məbləğ, USD",
    "Dəqiqlik",
    "Yekuna daxildir",
    "Borcalan",
    "Sahə",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Tarix",
    "İl",
    "Ad",
    "Tərəflər",
    "Sahə",
    "Yer",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "Göstərici",
    "Vəziyyət tarixi",
    "İl",
    "Qiymət",
    "Ölçü vahidi",
    "Dəqiqlik",
    "Mənbə",
    "Açar",
    "Tarix",
    "İl",
    "Ad",
    "Növ",
    "Tərəflər",
    "Sahə",
    "Yer",
    "Məbləğ, USD",
    "Məbləğ, 2021-ci ilin sabit qiymətləri ilə, USD",
    "Yekuna daxildir",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "İl",
    "Azərbaycan, öz məlumatı, USD",
    "Gürcüstan, öz məlumatı, USD",
    "Ermənistan, öz məlumatı, USD",
    "Azərbaycan, Çinin məlumatı, USD",
    "Gürcüstan, Çinin məlumatı, USD",
    "Ermənistan, Çinin məlumatı, USD",
    "Tarix",
    "İl",
    "Ad",
    "Növ",
    "Tərəflər",
    "Sahə",
    "Yer",
    "Məbləğ, USD",
    "Status",
    "Yoxlamanın nəticəsi",
    "Mənbə",
    "Açar",
    "İl",
    "Çinə ixrac, USD",
    "Çindən idxal, USD",
    "Dövriyyə, USD",
    "Saldo, USD",
    "İxrac, Çinin məlumatı, USD",
    "İdxal, Çinin məlumatı, USD",
    "Dövriyyə, Çinin məlumatı, USD",
    "Saldo, Çinin məlumatı, USD",
    "Açıqlanmış dövriyyə, USD",
    "Dünya üzrə ixrac, USD",
    "Dünya üzrə idxal, USD",
    "Çinin dövriyyədə payı, %",
  ],
};

const label_zh = {
  parties: [
    "阿塞拜疆国立美术学院",
    "ADA大学",
    "亚洲开发银行",
    "亚洲基础设施投资银行",
    "亚美尼亚",
    "Aze.Media",
    "阿塞拜疆公路公司",
    "阿塞拜疆",
    "阿塞拜疆驻华大使馆",
    "阿塞拜疆铁路公司",
    "阿塞拜疆语言大学",
    "阿塞拜疆企业",
    "阿塞拜疆学生",
    "阿塞拜疆出口与投资促进署",
    "中国银行",
    "土耳其国家石油管道公司",
    "中国",
    "中国建设银行",
    "国家开发银行",
    "中国能建海外投资公司",
    "中国投资有限责任公司",
    "中国企业",
    "中国国际经济技术交流中心",
    "中国远洋海运集团",
    "中国人民对外友好协会",
    "DET-AL铝业公司",
    "格鲁吉亚",
    "阿塞拜疆政府",
    "广州港务局",
    "盖达尔·阿利耶夫基金会",
    "华为",
    "国际港口协会",
    "世界银行（国际复兴开发银行）",
    "伊利哈姆·阿利耶夫",
    "连云港港口控股集团",
    "马斯达尔公司",
    "中国商务部",
    "阿塞拜疆数字发展和运输部",
    "阿塞拜疆能源部",
    "巴库港（阿拉特）",
    "阿塞拜疆国家行政学院",
    "青岛港",
    "三星",
    "阿塞拜疆国家石油公司绿色能源公司",
    "阿塞拜疆国家石油基金",
    "韩国",
    "南部天然气走廊股份公司",
    "跨里海国际运输路线",
    "土耳其",
    "阿拉伯联合酋长国",
    "联合国",
    "美国",
    "习近平",
  ],
  figures: [
    "阿塞拜疆在亚投行的份额（美元）",
    "阿塞拜疆在亚投行的份额（百分比）",
    "阿塞拜疆在亚投行认缴股本中的份额（百分比）",
    "亚投行初始资本（法定股本）",
    "亚投行实缴股本",
    "中方赠予阿拉特港的设备",
    "阿塞拜疆对中国投资季度流量",
    "阿塞拜疆对中国累计投资",
    "2024年中国班列进口集装箱量（标准箱）",
    "2024年中国班列过境集装箱量（标准箱）",
    "2025年经中间走廊的中欧集装箱班列数（铁路公司公布）",
    "2024年中国发往阿塞拜疆的班列数（发车口径）",
    "2024年阿塞拜疆接收的中国班列数（到达口径）",
    "2025年1至4月阿塞拜疆接收的中国班列数（到达口径）",
    "中国对阿塞拜疆累计无偿援助",
    "中国2014年12月无偿援款",
    "中国对阿塞拜疆累计无偿援款",
    "中国对阿塞拜疆直接投资季度流量",
    "中国对阿塞拜疆累计投资",
    "在阿塞拜疆实际运营的中资企业",
    "在阿塞拜疆的中资企业",
    "中国企业承建阿塞拜疆国家项目合同额",
    "2025年阿塞拜疆铁路集装箱运量（全部方向，标准箱）",
    "2024年经中间走廊的中国集装箱数（铁路公司公布）",
    "2024年11月首列巴库至西安出口班列集装箱数",
    "2024年3月首列西安至巴库班列运行时间",
    "华为实习时长",
    "完成华为实习的阿塞拜疆学生",
    "2025年4月工业会议所签文件金额",
    "2024年阿中铁路货运量（双向）",
    "阿塞拜疆国家石油基金首批人民币债券",
    "阿塞拜疆国家石油基金对中国累计投资",
    "2023年跨里海国际运输路线全线货运量",
    "2024年1至11月跨里海国际运输路线全线货运量",
  ],
  agreements: [
    "阿拉特港与中国远洋海运集团谅解备忘录",
    "阿拉特港与广州港务局谅解备忘录",
    "阿拉特港与连云港港口控股集团谅解备忘录",
    "阿拉特港与中方伙伴签署的谅解备忘录",
    "巴库港与青岛港缔结姊妹港谅解备忘录",
    "共同推进“一带一路”建设合作规划",
    "经跨里海走廊的集装箱过境运输",
    "第二届“一带一路”国际合作高峰论坛期间签署的文件",
    "第二届“一带一路”国际合作高峰论坛所签文件总金额",
    "论坛文件中的其他联合项目",
    "阿塞拜疆在华贸易馆",
    "阿塞拜疆葡萄酒及其他酒类对华出口",
    "关于建立全面战略伙伴关系的联合声明",
    "菲祖利160兆瓦光伏电站实施协议",
    "盖达尔·阿利耶夫基金会与中国人民对外友好协会合作备忘录",
    "数字发展和运输部、ADA大学与华为三方谅解备忘录",
    "2025年4月工业会议签署的文件",
    "两国元首共同见证签署的合作文件",
    "共建丝绸之路经济带谅解备忘录",
    "阿塞拜疆国家石油基金与中国投资有限责任公司谅解备忘录",
    "关于建立战略伙伴关系的联合宣言",
    "关于发展中欧班列跨里海国际运输路线的谅解备忘录",
    "关于互免持普通护照人员签证的协定",
  ],
  loans: [
    "亚行抗击新冠疫情贷款",
    "亚行比拉苏瓦尔和涅夫特恰拉光伏电站贷款",
    "亚投行抗击新冠疫情贷款",
    "亚投行比拉苏瓦尔和涅夫特恰拉光伏电站贷款",
    "亚投行跨安纳托利亚天然气管道（TANAP）贷款",
    "世界银行跨安纳托利亚天然气管道（TANAP）贷款",
    "世界银行TANAP贷款（阿塞拜疆部分）",
  ],
  projects: [
    "向阿塞拜疆公路公司提供的50辆专用车辆",
    "经中国国际经济技术交流中心提供的教学设备",
    "驾驶培训模拟器",
    "巴库孤儿院体育设施",
    "巴库国际海港设备（AidData）",
    "阿塞拜疆国家行政学院中国中心",
    "阿塞拜疆语言大学孔子学院",
    "阿塞拜疆国立美术学院汉语中心",
    "援纳希切万灌溉设备",
    "DET-AL铝厂二期出口信贷",
    "援纳希切万幼儿园家具",
    "援纳希切万移动电站",
    "中国银行参与的沙阿杰尼兹二期银团贷款",
    "库巴、哈奇马斯和戈伊恰伊农业物流产业园",
    "亚欧电信走廊",
    "丘尔达米尔区温室综合体",
    "苏姆盖特化工园区轮胎厂",
    "中国对巴库—第比利斯—卡尔斯铁路的资助",
    "巴库—第比利斯—卡尔斯铁路",
    "云南省麻栗坡县学校操场",
    "ADA大学研发中心",
    "卡拉巴赫采用华为技术的智慧村",
  ],
  events: [
    "亚投行成立",
    "阿塞拜疆成为亚投行创始成员",
    "“一带一路”倡议的提出",
    "中方官员出席巴库—第比利斯—卡尔斯铁路开通仪式",
    "第二届“一带一路”国际合作高峰论坛",
    "美国对华为的禁令",
    "互免签证协定生效",
    "阿利耶夫总统2015年访华",
    "阿利耶夫总统2019年访华",
    "巴库世界港口大会",
  ],
  programmes: [
    "与亚投行的绿色与智慧合作计划",
    "阿塞拜疆经济多元化政策",
    "在中国城市举办的阿塞拜疆文化活动",
    "华为“未来种子”项目（阿塞拜疆）",
    "阿塞拜疆学生赴深圳华为实习",
  ],
  statements: [
    "亚投行面向“一带一路”国家的业务",
    "亚投行作为“一带一路”倡议的组成部分",
    "阿拉特港货运量逐年增长",
    "阿塞拜疆是“一带一路”的积极参与者",
    "“一带一路”倡议提出前阿塞拜疆的过境运输建设",
    "阿塞拜疆对华贸易额居本地区首位",
    "阿塞拜疆对外投资不断增长",
    "中国日益关注阿塞拜疆数字基础设施和5G",
    "中国对阿塞拜疆过境运输基础设施的关注",
    "中国早期侧重阿塞拜疆能源领域",
    "独立初期阿塞拜疆对中国的重要性有限",
    "社会文化、社会经济和军事战略合作的基础",
    "华为转向无线网络和人工智能",
    "华为长期参与阿塞拜疆信息通信行业",
    "对华为技术在南高加索的安全担忧",
    "美国禁令前华为智能手机的全球排名",
    "联合人文与援助项目不断增多",
    "非石油领域的合作方向",
    "替代运输走廊是中国的优先方向",
    "预计阿塞拜疆在“一带一路”中的作用增强",
    "“一带一路”倡议的涵盖范围",
    "预计中国将更加重视阿塞拜疆的运输和物流",
    "预计两国关系进一步密切",
    "作为亚投行计划框架的2030年可持续发展目标",
    "文章来源署名 Aze.Media",
    "中美围绕华为的技术竞争",
  ],
  series: [
    "美元兑阿塞拜疆马纳特年均汇率",
    "美元兑人民币年均汇率（美联储）",
    "美元兑人民币年均汇率（佩恩世界表）",
    "中国对阿塞拜疆官方资金承诺（官方发展援助类）",
    "中国对阿塞拜疆官方资金承诺（其他官方资金类）",
    "中国对阿塞拜疆官方资金承诺（合计）",
    "中国对阿塞拜疆官方资金承诺（类别不明）",
    "阿塞拜疆国内生产总值（现价美元）",
    "中国国内生产总值（现价美元）",
    "阿塞拜疆消费者价格通胀率",
    "中国消费者价格通胀率",
    "美国消费者价格通胀率",
    "阿塞拜疆人口",
    "中国人口",
    "南高加索：亚美尼亚与中国贸易总额（中国统计）",
    "南高加索：亚美尼亚与中国贸易总额（本国统计）",
    "南高加索：阿塞拜疆与中国贸易总额（中国统计）",
    "南高加索：阿塞拜疆与中国贸易总额（本国统计）",
    "南高加索：格鲁吉亚与中国贸易总额（中国统计）",
    "南高加索：格鲁吉亚与中国贸易总额（本国统计）",
    "阿塞拜疆与中国贸易总额（公布数字）",
    "阿塞拜疆对华贸易差额（阿塞拜疆统计）",
    "中国占阿塞拜疆贸易总额的比重",
    "阿塞拜疆对华出口（阿塞拜疆统计，离岸价）",
    "阿塞拜疆自华进口（阿塞拜疆统计，到岸价）",
    "阿塞拜疆与中国贸易总额（阿塞拜疆统计）",
    "阿塞拜疆对全球出口总额（离岸价）",
    "阿塞拜疆自全球进口总额（到岸价）",
    "阿塞拜疆对华贸易差额（中国统计）",
    "阿塞拜疆对华出口（中国统计，到岸价）",
    "阿塞拜疆自华进口（中国统计，离岸价）",
    "阿塞拜疆与中国贸易总额（中国统计）",
    "美国消费者价格指数（CPI-U，年均）",
  ],
  words: [
    "马纳特/美元",
    "人民币元",
    "人民币元/美元",
    "标准箱",
    "美元",
    "2021年美元",
    "约",
    "已通过",
    "协议",
    "农业",
    "援助",
    "已划拨",
    "已宣布",
    "公布金额",
    "已核准",
    "评价",
    "至少",
    "转述",
    "资本",
    "家企业",
    "企业数量",
    "已完成",
    "已证实",
    "个集装箱",
    "背景",
    "与其他来源矛盾",
    "走廊",
    "数量",
    "文化",
    "文化",
    "累计",
    "天",
    "宣言",
    "弃用",
    "数字",
    "有争议",
    "份文件",
    "数十",
    "教育",
    "能源",
    "估计",
    "活动",
    "精确",
    "金融",
    "流量",
    "论坛",
    "赠款",
    "卫生",
    "公顷",
    "人道",
    "已生效",
    "指数",
    "工业",
    "投资",
    "投资流量",
    "贷款",
    "处",
    "成员资格",
    "份备忘录",
    "备忘录",
    "多领域",
    "非石油",
    "一般",
    "未核查",
    "未见佐证",
    "展望",
    "超过",
    "方",
    "部分证实",
    "百分比",
    "人",
    "计划",
    "计划中",
    "首选",
    "方案",
    "项目",
    "个项目",
    "名次",
    "已批准",
    "据报道",
    "四舍五入",
    "个领域",
    "安全",
    "若干",
    "已签署",
    "声明",
    "存量",
    "名学生",
    "吨",
    "贸易",
    "培训",
    "列火车",
    "交通运输",
    "进行中",
    "至多",
    "访问",
    "周",
    "年",
  ],
  tables: [
    "协议与签署文件",
    "背景与展望",
    "文化与教育",
    "数字合作",
    "原文事实核查",
    "全部数据",
    "中国官方资金（按年）",
    "国家指标（按年）",
    "投资（分来源）",
    "对阿塞拜疆贷款",
    "谅解备忘录",
    "中间走廊运输",
    "项目",
    "南高加索国家对华贸易",
    "大事年表",
    "货物贸易（按年）",
  ],
  columns: [
    "日期",
    "年份",
    "名称",
    "类型",
    "相关方",
    "领域",
    "地点",
    "金额（美元）",
    "计入合计",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "表述",
    "相关方",
    "领域",
    "状态",
    "数值",
    "单位",
    "核查结论",
    "出处位置",
    "来源",
    "编号",
    "日期",
    "年份",
    "名称",
    "类型",
    "相关方",
    "领域",
    "地点",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "日期",
    "年份",
    "名称",
    "类型",
    "相关方",
    "地点",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "出处位置",
    "名称",
    "类型",
    "日期",
    "年份",
    "原文数值",
    "数值",
    "单位",
    "核查结论",
    "注意事项",
    "来源",
    "编号",
    "指标",
    "类型",
    "截至",
    "年份",
    "数值",
    "单位",
    "精确度",
    "原文数值",
    "领域",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "年份",
    "合计（2021年美元）",
    "官方发展援助类（2021年美元）",
    "其他官方资金类（2021年美元）",
    "类别不明（2021年美元）",
    "年份",
    "阿塞拜疆GDP（美元）",
    "中国GDP（美元）",
    "阿塞拜疆人口",
    "中国人口",
    "阿塞拜疆通胀率（%）",
    "中国通胀率（%）",
    "美国通胀率（%）",
    "美元兑马纳特",
    "美元兑人民币",
    "美元兑人民币（佩恩世界表）",
    "美国消费者价格指数（1982–84＝100）",
    "指标",
    "来自",
    "流向",
    "截至",
    "年份",
    "数值",
    "单位",
    "精确度",
    "统计口径",
    "状态",
    "优先级",
    "核查结论",
    "来源",
    "编号",
    "日期",
    "年份",
    "名称",
    "贷款方",
    "金额（美元）",
    "精确度",
    "计入合计",
    "借款方",
    "领域",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "日期",
    "年份",
    "名称",
    "相关方",
    "领域",
    "地点",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "指标",
    "截至",
    "年份",
    "数值",
    "单位",
    "精确度",
    "来源",
    "编号",
    "日期",
    "年份",
    "名称",
    "类型",
    "相关方",
    "领域",
    "地点",
    "金额（美元）",
    "金额（2021年不变价美元）",
    "计入合计",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "年份",
    "阿塞拜疆·本国统计（美元）",
    "格鲁吉亚·本国统计（美元）",
    "亚美尼亚·本国统计（美元）",
    "阿塞拜疆·中国统计（美元）",
    "格鲁吉亚·中国统计（美元）",
    "亚美尼亚·中国统计（美元）",
    "日期",
    "年份",
    "名称",
    "类型",
    "相关方",
    "领域",
    "地点",
    "金额（美元）",
    "状态",
    "核查结论",
    "来源",
    "编号",
    "年份",
    "对华出口（美元）",
    "自华进口（美元）",
    "贸易总额（美元）",
    "贸易差额（美元）",
    "出口·中国统计（美元）",
    "进口·中国统计（美元）",
    "贸易总额·中国统计（美元）",
    "贸易差额·中国统计（美元）",
    "公布的贸易总额（美元）",
    "对全球出口（美元）",
    "自全球进口（美元）",
    "中国占比（%）",
  ],
};

/** The dataset that the functions load. */
export const data = {
  edition: {"title":"Azerbaijan–China economic figures","version":"1.0.0","date":"2026-11-23","licence":"CC-BY-4.0","licence_url":"https://creativecommons.org/licenses/by/4.0/","founding_source":"aze-media-2022","languages":[{"code":"en","title":"English","reviewed":true},{"code":"az","title":"Azərbaycanca","reviewed":false},{"code":"zh","title":"简体中文","reviewed":false}]},
  sources: unpacked<Source>({
  fields: ["id","title","publisher","author","date","url","read_at","kind","licence","attribution","note"],
  rows: [
    ["ada-biweekly-2013","Azerbaijan trade with Asian countries expands","ADA Biweekly",,"2013","http://biweekly.ada.edu.az/vol_6_no_13/Azerbaijan_trade_with_Asian_countries_expands.htm?print=1",,"news",,,"Volume 6, number 13; title and year are inferred, the former from the address."],
    ["adb-2024-11-16","ADB, Masdar sign $160 million deal to build two of the largest solar power plants in Azerbaijan","Asian Development Bank, via EIN Presswire",,"2024-11-16","https://www.einpresswire.com/article/761192358/adb-masdar-sign-160-million-deal-to-build-two-of-the-largest-solar-power-plants-in-azerbaijan",,"press-release",,,"Title inferred from the address."],
    ["aidata-65700","Chinese Government provides $3.867 million grant for Baku International Sea Trade Port Assistance Project","AidData",,,"https://china.aiddata.org/projects/65700",,"dataset","ODC-BY-1.0","AidData, GCDF 3.0 (ODC-BY 1.0)","Record 65700 of Global Chinese Development Finance, version 3.0."],
    ["aidata-gcdf3","Global Chinese Development Finance Dataset, Version 3.0","AidData",,"2023","https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0","https://github.com/milesdwilliams15/odadata/tree/3c1f8955597e21246abbc1607df7b0c6f7dcd5b2","dataset","ODC-BY 1.0","AidData, GCDF 3.0 (ODC-BY 1.0)","The yearly totals were read in a copy by country and year; they agree with the project rows."],
    ["aidata-gcdf3-geospatial","Geospatial Global Chinese Development Finance Dataset, version 3.0 (inputs)","AidData",,,"https://github.com/aiddata/gcdf-geospatial-data",,"dataset","ODC-BY-1.0","AidData, GCDF 3.0 (ODC-BY 1.0)","Project records with a location only; titles are paraphrased. Map links and geometry are left out."],
    ["aiib-18k-2020","Annual report on Form 18-K","Asian Infrastructure Investment Bank",,"2020",,"https://capedge.com/filing/1733112/0001193125-20-126469/18K/file/4","official",,,"A filing with the US Securities and Exchange Commission."],
    ["aiib-2016-12-21","AIIB approves $600 million to support energy project of Azerbaijan","Asian Infrastructure Investment Bank",,"2016-12-21",,"https://aiib-live-cn-test.aiib.org/en/news-events/news/2016/AIIB-approves-$600-million-to-support-energy-project-of-Azerbaijan.html","press-release",,,"Read on a test mirror of the bank's site."],
    ["aze-media-2022","Azerbaijan-China relations in the context of multisectoral cooperation","Aze.Media",,"2022","https://aze.media/azerbaijan-china-relations-in-the-context-of-multisectoral-cooperation/",,"news",,,"The founding article. Its title is inferred from its address; its year follows from its own text, which puts a memorandum of 8 December 2021 in December of last year. Author and day are not known."],
    ["azerbaycan24-aiib-share","Azerbaijan's share in AIIB declines","Azerbaycan24",,,"https://www.azerbaycan24.com/en/azerbaijan-s-share-in-aiib-declines-2/",,"news"],
    ["azernews-2018-07-16","Report of 16 July 2018 (headline not read)","Azernews",,"2018-07-16","https://www.azernews.az/business/134838.html",,"news"],
    ["azernews-2019-04-25","Report of 25 April 2019 (headline not read)","Azernews",,"2019-04-25","https://www.azernews.az/business/149571.html",,"news",,,"Repeats Trend."],
    ["azernews-2024-01-30","Report of 30 January 2024 (headline not read)","Azernews",,"2024-01-30","https://www.azernews.az/business/220996.html",,"news"],
    ["azernews-2024-07-04","Report of 4 July 2024 (headline not read)","Azernews",,"2024-07-04","https://www.azernews.az/nation/228162.html",,"news"],
    ["azertac-2025-07-16","Mutual visa exemption agreement between Azerbaijan and China enters into force","Azertac",,"2025-07-16","https://azertag.az/en/xeber/mutual_visa_exemption_agreement_between_azerbaijan_and_china_enters_into_force-3659575",,"news",,,"Title inferred from the address."],
    ["azvision-2014-12-09","China allocates $4.5 mln to Azerbaijan","AzVision",,"2014-12-09","https://en.azvision.az/news/3884/china-allocates-$4.5-mln-to-azerbaijan.html",,"news",,,"Title inferred from the address."],
    ["azvision-2019","Hikmat Hajiyev: Gürtel und Straße Initiative schafft große Möglichkeiten für aserbaidschanisch-chinesische Zusammenarbeit","AzVision",,"2019","https://de.azvision.az/news/62754/hikmat-hajiyev--gürtel-und-straße-initiative-schafft-große-möglichkeiten-für-aserbaidschanisch-chinesische-zusammenarbeit.html",,"news",,,"An interview in German; title inferred from the address."],
    ["bls-cpi-u","Consumer Price Index for All Urban Consumers (CPI-U)","US Bureau of Labor Statistics",,,"https://www.bls.gov/cpi/","https://github.com/datasets/cpi-us/tree/a1f785a423e22924ef9a438f8996130b1d00374f","dataset","US government data; the copy is dedicated to the public domain (ODC-PDDL-1.0)","US BLS","Monthly values, averaged by us."],
    ["caliber-2023","Chargé d'affaires: China and Azerbaijan are sincere friends and good partners (in Armenian; title inferred from the address)","Caliber.az","Ding Tao, Chinese chargé d'affaires",,"https://caliber.az/arm/post/գործերի-ժամանակավոր-հավատարմատար-չինաստանը-և-ադրբեջանը-բարեխիղճ-բարեկամներ-և-լավ-գործընկերներ-են",,"news","Single facts quoted with their source",,"The date of publication was not read; the figure is for 2023."],
    ["china-daily-2025-04-24","Report of 24 April 2025 (headline not read)","China Daily",,"2025-04-24",,"http://yuzhongnet.com/a/202504/24/WS680971eda3104d9fd38212af.html","news"],
    ["federal-reserve-cny","Foreign exchange rates, China/US, annual averages","Board of Governors of the Federal Reserve System",,,"https://www.federalreserve.gov/releases/g5a/","https://github.com/datasets/exchange-rates/tree/fa7d949956d1db1d21102654b1f40d64d2568677","dataset","US government data; the copy is dedicated to the public domain (ODC-PDDL-1.0)","US Federal Reserve"],
    ["imf-dots","Direction of Trade Statistics","International Monetary Fund",,,"https://data.imf.org/","https://github.com/SamLeBlanc/Direction-of-Trade-Map/tree/a0b40afbac7cefc59a4b35c1ebe541ac546aafad","dataset","IMF copyright and usage terms for data, which apply to any further use","Source: International Monetary Fund, Direction of Trade Statistics","Read in country workbooks (Armenia, Azerbaijan, China, Georgia) copied on 2 February 2022. Only excerpts of the IMF's terms were read; whoever publishes these figures should read them at https://www.imf.org/external/terms.htm."],
    ["knoema-azn","Official exchange rates of the CIS countries (table; title in our words)","Knoema",,,,,"dataset","Single facts quoted with their source; the values are the World Bank's (PA.NUS.FCRF)",,"The address was not kept. The table gives 1.7 manat per dollar for each year from 2017 to 2024, with one decimal; Trend's report of 17 May 2025 gives the official rate as 1.7."],
    ["penn-world-table","Penn World Table 10.01","Groningen Growth and Development Centre","Feenstra, Robert C.; Inklaar, Robert; Timmer, Marcel P.",,"https://www.rug.nl/ggdc/productivity/pwt/","https://github.com/cran/pwt10/tree/957b298fd706a567af96ccb1663ad68d5e5d07ba","dataset","CC BY","Penn World Table 10.01 (CC BY)","To be cited as Feenstra, Inklaar and Timmer (2015), American Economic Review 105(10)."],
    ["president-az-2025","Azerbaijan and China signed Joint Statement on Establishment of Comprehensive Strategic Partnership","President of the Republic of Azerbaijan, via EIN Presswire",,"2025","https://www.einpresswire.com/article/805856717/azerbaijan-and-china-signed-joint-statement-on-establishment-of-comprehensive-strategic-partnership",,"press-release",,,"Title inferred from the address."],
    ["report-2016-02-19","China expands economic cooperation with Azerbaijan","Report News Agency",,"2016-02-19","https://report.az/en/aic/china-expands-economic-cooperation-with-azerbaijan/",,"news"],
    ["report-2017-01-11","Report of 11 January 2017 (headline not read)","Report News Agency",,"2017-01-11","https://report.az/en/energy/asian-infrastructure-investment-bank-approved-credit-allocated-to-tanap/",,"news"],
    ["report-2026-03-13","Lu Mei: China–Azerbaijan trade reached $420M in January (title inferred from the address)","Report Information Agency","Lu Mei, Chinese ambassador","2026-03-13","https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january",,"news","Single facts quoted with their source"],
    ["report-aiib-share","Azerbaijan's share in AIIB decreased","Report News Agency",,,"https://report.az/en/finance/azerbaijan-s-share-in-aiib-decreased",,"news"],
    ["reuters-2015-07-03","Report of 3 July 2015 (headline not read)","Reuters",,"2015-07-03","http://uk.reuters.com/article/azerbaijan-fund-idUKL8N0ZJ14M20150703",,"news"],
    ["reuters-2021-11-10","Azerbaijan secures $350 mln in loans to fight COVID-19 -ministry","Reuters",,"2021-11-10",,"https://nationalpost.com/pmn/health-pmn/azerbaijan-secures-350-mln-in-loans-to-fight-covid-19-ministry","news",,,"Read as carried by the National Post."],
    ["the-nation-2015-12-11","China, Azerbaijan sign deals on Silk Road cooperation","The Nation",,"2015-12-11","https://nation.com.pk/11-Dec-2015/china-azerbaijan-sign-deals-on-silk-road-cooperation",,"news"],
    ["today-az-2019-04-08","Report of 8 April 2019 (headline not read)","Today.Az",,"2019-04-08","http://www.today.az/news/business/181160.html",,"news",,,"Repeats Azernews; the Economy Minister speaks."],
    ["today-az-2024-07-03","Report of 3 July 2024 (headline not read)","Today.Az",,"2024-07-03","http://today.az/view.php?id=250250",,"news",,,"Repeats Azertac."],
    ["trend-2017-05-31","AIIB ready to co-op with private sector in Azerbaijan","Trend",,"2017-05-31",,"http://www.xebersaati.com/news/58699-aiib-ready-to-co-op-with-private-sector-in-azerbaijan/","news"],
    ["trend-2017-06-19","Three countries set to join AIIB","Trend",,"2017-06-19",,"http://www.xebersaati.com/news/69556-three-countries-set-to-join-aiib/","news"],
    ["trend-2018-04-04-grants","Report of 4 April 2018 on Chinese grants (headline not read)","Trend",,"2018-04-04",,"http://www.xebersaati.com/news/211012-china-allocated-grants-worth-70m-to-azerbaijan-deputy-pm-photo-update/","news"],
    ["trend-2018-04-04-port","Baku Int'l Sea Trade Port receives new equipment from China (PHOTO) (UPDATE)","Trend",,"2018-04-04",,"http://www.xebersaati.com/news/210920-baku-int-l-sea-trade-port-receives-new-equipment-from-china-photo-update/","news"],
    ["trend-2019-07-05","Deputy minister: Azerbaijan-China trade turnover reaches $1.1B in 5 months","Trend",,"2019-07-05","https://en.trend.az/business/economy/3086450.html",,"news"],
    ["trend-2019-10-18","China-Azerbaijan trade reaches record level - ambassador","Trend",,"2019-10-18",,"https://caucasusindetail.com/china-azerbaijan-trade-reaches-record-level-ambassador/","news"],
    ["trend-2019-ambassador-wei","China ready to cooperate to further simplify use of Trans-Caspian transport routes","Trend",,"2019",,"https://www.beltandroad.news/china-ready-to-cooperate-to-further-simplify-use-of-trans-caspian-transport-routes/","news",,,"Ambassador Wei Jinghua speaks; the day is not known."],
    ["trend-2023-09-01","Report of 1 September 2023 (headline not read)","Trend News Agency",,"2023-09-01","https://en.trend.az/azerbaijan/business/3791317.html",,"news","Single facts quoted with their source"],
    ["trend-2024-01-27","Report of 27 January 2024 (headline not read)","Trend",,"2024-01-27","https://en.trend.az/casia/kazakhstan/3854068.html",,"news"],
    ["trend-2024-12-11","Report of 11 December 2024 (headline not read)","Trend",,"2024-12-11","https://en.trend.az/business/3980736.html",,"news",,,"An AIIB interview at COP29."],
    ["trend-2024-12-17","Report of 17 December 2024 (headline not read)","Trend",,"2024-12-17","https://en.trend.az/business/3982954.html",,"news"],
    ["trend-2025-01-10","Report of 10 January 2025 (headline not read)","Trend",,"2025-01-10","https://en.trend.az/business/3991853.html",,"news"],
    ["trend-2025-01-13","Report of 13 January 2025 (headline not read)","Trend",,"2025-01-13","https://en.trend.az/business/3992718.html",,"news",,,"Azerbaijan Railways (ADY) is quoted."],
    ["trend-2025-04-23","Report of 23 April 2025 (headline not read)","Trend",,"2025-04-23","https://en.trend.az/business/4034527.html",,"news"],
    ["trend-2025-04-25","Report of 25 April 2025 (headline not read)","Trend",,"2025-04-25","https://en.trend.az/business/4035629.html",,"news",,,"AZPROMO is quoted."],
    ["trend-2025-05-21","Report of 21 May 2025 (headline not read)","Trend",,"2025-05-21","https://en.trend.az/business/4046941.html",,"news",,,"The deputy chairman of Azerbaijan Railways (ADY) speaks."],
    ["trend-2025-05-30","Report of 30 May 2025 (headline not read)","Trend",,"2025-05-30","https://en.trend.az/azerbaijan/society/4051003.html",,"news"],
    ["trend-2025-09-08","Report of 8 September 2025 (headline not read)","Trend",,"2025-09-08","https://www.trend.az/business/4087997.html",,"news"],
    ["trend-2025-09-25","Report of 25 September 2025 (headline not read)","Trend",,"2025-09-25","https://www.trend.az/azerbaijan/business/4095666.html",,"news",,,"Deputy Prime Minister Mustafayev speaks."],
    ["trend-2025-09-29","Report of 29 September 2025 (headline not read)","Trend",,"2025-09-29","https://www.trend.az/business/energy/4096718.html",,"news"],
    ["trend-2025-12-30","Report of 30 December 2025 (headline not read)","Trend",,"2025-12-30","https://www.trend.az/business/transport/4136971.html",,"news",,,"Azerbaijan Railways (ADY) is quoted."],
    ["trend-2025-investment-flows","Report on investment in the first quarter of 2025 (headline not read)","Trend",,"2025","https://en.trend.az/business/4060436.html",,"news",,,"The day is not known."],
    ["vestnik-kavkaza-2025-04-22","Report of 22 April 2025 (headline not read)","Vestnik Kavkaza","Ilham Aliyev, in an interview with Xinhua","2025-04-22","https://en.vestikavkaza.ru/material/174831",,"news","Single facts quoted with their source"],
    ["vestnik-kavkaza-lu-mei","Statement of ambassador Lu Mei (headline not read)","Vestnik Kavkaza",,,"https://vestikavkaza.ru/amp/464517",,"news",,,"In Russian."],
    ["world-bank-cpi","Inflation, consumer prices (annual %), FP.CPI.TOTL.ZG","World Bank",,,"https://data.worldbank.org/indicator/FP.CPI.TOTL.ZG","https://github.com/datasets/cpi/tree/3750e45064a99b0452deb1423a416e4d5473a58e","dataset","CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)","World Bank (CC BY 4.0)","The copy names its column an index (2005 = 100), but the values are annual changes in percent."],
    ["world-bank-gdp","GDP (current US$), NY.GDP.MKTP.CD","World Bank",,,"https://data.worldbank.org/indicator/NY.GDP.MKTP.CD","https://github.com/datasets/gdp/tree/822019c80142c162e4ca4eb1a63699ae36075078","dataset","CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)","World Bank (CC BY 4.0)"],
    ["world-bank-population","Population, total, SP.POP.TOTL","World Bank",,,"https://data.worldbank.org/indicator/SP.POP.TOTL","https://github.com/datasets/population/tree/425fc447a53a26c767a15a7de60c4cc2478a0595","dataset","CC BY 4.0 at the World Bank; the copy is dedicated to the public domain (ODC-PDDL-1.0)","World Bank (CC BY 4.0)"],
  ],
}),
  parties: unpacked<Party>({
  fields: ["id","kind","country","label_en","aliases","note"],
  apart: { label_az: label_az.parties, label_zh: label_zh.parties },
  rows: [
    ["academy-of-fine-arts","university","azerbaijan","State Academy of Fine Arts of Azerbaijan"],
    ["ada-university","university","azerbaijan","ADA University",["ADA"]],
    ["adb","multilateral-bank",,"Asian Development Bank",["ADB","AİB","亚行","АБР","Азиатский банк развития"]],
    ["aiib","multilateral-bank",,"Asian Infrastructure Investment Bank",["AIIB","AİİB","亚投行","АБИИ","Азиатский банк инфраструктурных инвестиций"],"A multilateral bank with its seat in Beijing: its loans are not Chinese bilateral lending."],
    ["armenia","state",,"Armenia",["ARM","Армения"]],
    ["aze-media","company","azerbaijan","Aze.Media"],
    ["azeravtoyol","company","azerbaijan","Azeravtoyol",["Azəravtoyol"]],
    ["azerbaijan","state",,"Azerbaijan",["AZE","AZ","Republic of Azerbaijan","Azərbaycan Respublikası","阿塞拜疆共和国","Азербайджан","Азербайджанская Республика","Азәрбајҹан","Azerbaijani"]],
    ["azerbaijan-embassy-beijing","government","azerbaijan","Embassy of Azerbaijan in Beijing"],
    ["azerbaijan-railways","company","azerbaijan","Azerbaijan Railways",["ADY","Азербайджанские железные дороги"]],
    ["azerbaijan-university-of-languages","university","azerbaijan","Azerbaijan University of Languages"],
    ["azerbaijani-companies","group","azerbaijan","Azerbaijani companies"],
    ["azerbaijani-students","group","azerbaijan","Azerbaijani students"],
    ["azpromo","government","azerbaijan","Export and Investment Promotion Agency of Azerbaijan",["AZPROMO"]],
    ["bank-of-china","bank","china","Bank of China",["BOC","中行","Банк Китая"]],
    ["botas","company","turkey","BOTAŞ",["БОТАШ"]],
    ["china","state",,"China",["CHN","CN","PRC","People's Republic of China","Çin Xalq Respublikası","ÇXR","中华人民共和国","Beijing","Pekin","北京","Китай","КНР","Китайская Народная Республика","P.R.C.","中國","Chinese"],"Mainland China: Hong Kong, Macao and Taiwan are not included in the trade series."],
    ["china-construction-bank","bank","china","China Construction Bank",["CCB","建行"]],
    ["china-development-bank","bank","china","China Development Bank",["CDB","国开行","Банк развития Китая"]],
    ["china-energy-overseas-investment","company","china","China Energy Overseas Investment"],
    ["china-investment-corporation","fund","china","China Investment Corporation",["CIC","中投公司","中投"]],
    ["chinese-companies","group","china","Chinese companies",["中资企业"]],
    ["cicete","government","china","China International Center for Economic and Technical Exchanges",["CICETE"]],
    ["cosco","company","china","COSCO Group",["COSCO","COSCO Shipping","中远","中远海运","КОСКО"]],
    ["cpaffc","association","china","Chinese People's Association for Friendship with Foreign Countries",["CPAFFC","对外友协"]],
    ["det-al","company","azerbaijan","DET-AL Aluminium",["DET-AL","Det.Al"]],
    ["georgia","state",,"Georgia",["GEO","Sakartvelo","Грузия"]],
    ["government-of-azerbaijan","government","azerbaijan","Government of Azerbaijan",["Правительство Азербайджана"]],
    ["guangzhou-port-authority","port","china","Guangzhou Port Authority",["Guangzhou","Quançjou","广州","广州港"]],
    ["heydar-aliyev-foundation","foundation","azerbaijan","Heydar Aliyev Foundation",["HAF","Фонд Гейдара Алиева"]],
    ["huawei","company","china","Huawei",["Huawei Technologies","Хуавэй"]],
    ["iaph","association",,"International Association of Ports and Harbors",["IAPH"]],
    ["ibrd","multilateral-bank",,"World Bank (IBRD)",["IBRD","BYİB","World Bank","Dünya Bankı","International Bank for Reconstruction and Development","Beynəlxalq Yenidənqurma və İnkişaf Bankı","世界银行","世行","国际复兴开发银行","МБРР","Всемирный банк"]],
    ["ilham-aliyev","person","azerbaijan","Ilham Aliyev",["President Aliyev","阿利耶夫","Ильхам Алиев"]],
    ["lianyungang-port","port","china","Lianyungang Port Holding Group",["Lianyungang","连云港","连云港港"]],
    ["masdar","company","united-arab-emirates","Masdar"],
    ["ministry-of-commerce-china","government","china","Ministry of Commerce of China",["MOFCOM","商务部"]],
    ["ministry-of-digital-development-and-transport","government","azerbaijan","Ministry of Digital Development and Transport of Azerbaijan",["MDDT","RİNN"]],
    ["ministry-of-energy-azerbaijan","government","azerbaijan","Ministry of Energy of Azerbaijan"],
    ["port-of-baku","port","azerbaijan","Port of Baku at Alyat",["Alyat","Alyat Port","Port of Alyat","Port of Baku","Baku Port","Baku International Sea Trade Port","Bakı Beynəlxalq Dəniz Ticarət Limanı","Ələt","Ələt limanı","巴库港","阿拉特港","阿利亚特港","Бакинский порт","Алят"]],
    ["public-administration-academy","university","azerbaijan","Academy of Public Administration of Azerbaijan"],
    ["qingdao-port","port","china","Qingdao Port",["Qingdao","Tsindao","青岛"]],
    ["samsung","company","south-korea","Samsung"],
    ["socar-green","company","azerbaijan","SOCAR Green"],
    ["sofaz","fund","azerbaijan","State Oil Fund of Azerbaijan",["SOFAZ","ARDNF","State Oil Fund","Dövlət Neft Fondu","State Oil Fund of the Republic of Azerbaijan","ГНФАР"]],
    ["south-korea","state",,"South Korea",["KOR","Republic of Korea","Южная Корея"]],
    ["southern-gas-corridor","company","azerbaijan","Southern Gas Corridor CJSC",["SGC","CQD","Southern Gas Corridor","Cənub Qaz Dəhlizi","Южный газовый коридор"]],
    ["trans-caspian-route","association",,"Trans-Caspian International Transport Route",["TITR","TBNM","Middle Corridor","Orta Dəhliz","中间走廊","ТМТМ","Средний коридор"],"The route and the association that runs it share the name."],
    ["turkey","state",,"Türkiye",["Turkey","TUR","Турция"]],
    ["united-arab-emirates","state",,"United Arab Emirates",["UAE","ARE","BƏƏ","阿联酋","ОАЭ"]],
    ["united-nations","international-body",,"United Nations",["UN","BMT","ООН","U.N."]],
    ["united-states","state",,"United States",["US","USA","United States of America","ABŞ","США","U.S.","U.S.A.","America"]],
    ["xi-jinping","person","china","Xi Jinping",["Си Цзиньпин"]],
  ],
}),
  figures: unpacked<Figure>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","from_party","to_party","source","locator","note"],
  apart: { label_az: label_az.figures, label_zh: label_zh.figures },
  rows: [
    ["aiib-azerbaijan-share-amount","membership","Azerbaijan's share in the AIIB, US dollars",["AIIB share amount","AIIB subscription"],,["azerbaijan","aiib"],"finance",,"membership","USD",,false,"A share or a capital, not money lent or given.","azerbaijan","aiib","aze-media-2022","paragraph 5","In the article two digits were probably swapped. The bank's own subscription table could not be read."],
    ["aiib-azerbaijan-share-pct","membership","Azerbaijan's share in the AIIB, percent",["AIIB share"],,["azerbaijan","aiib"],"finance",,"membership","percent",,false,"A percentage, not money.","azerbaijan","aiib","aze-media-2022","paragraph 5","It holds against the authorised capital of $100 billion: $254.1 million is 0.2541 % of it. The share of subscribed capital was reported at 0.264-0.285 %, see aiib-azerbaijan-subscribed-share-pct."],
    ["aiib-azerbaijan-subscribed-share-pct","membership","Azerbaijan's share of the AIIB's subscribed capital, percent",["AIIB subscribed share"],"2017-06-19",["azerbaijan","aiib"],"finance",,"membership","percent","aiib-azerbaijan-share-pct",false,"A percentage, not money.","azerbaijan","aiib","trend-2017-06-19",,"It falls as members join, while the amount stays the same."],
    ["aiib-capital","capital","Starting capital of the AIIB (authorised)",["AIIB capital","AIIB authorised capital"],,["aiib"],"finance",,"completed","USD",,false,"A share or a capital, not money lent or given.",,,"aze-media-2022","paragraph 5","Authorised capital, of which $20 billion is paid in and $80 billion callable; not cash at the start."],
    ["aiib-paid-in-capital","capital","Paid-in capital of the AIIB",["AIIB paid-in"],"2020",["aiib"],"finance",,"reported","USD","aiib-capital",false,"A share or a capital, not money lent or given.",,,"aiib-18k-2020",,"The paid-in shares within the authorised capital."],
    ["alyat-equipment-donation","grant","Chinese equipment given to the port of Alyat",["Alyat equipment","Alyat donation"],,["china","port-of-baku"],"transport","Alyat","completed","USD",,false,"The same handover as aidata-65700, which is counted in constant dollars.","china","azerbaijan","aze-media-2022","paragraph 2","The article names neither the donor nor the year."],
    ["azerbaijan-investment-flow-in-china","investment-flow","Investment from Azerbaijan in China, flow of a quarter",,"2025",["azerbaijan","china"],"multi-sector","China","flow","USD","azerbaijan-investment-in-china",false,"A flow that is part of the cumulative investment.","azerbaijan","china","trend-2025-investment-flows",,"Reported as 60.7 times the flow of a year before."],
    ["azerbaijan-investment-in-china","investment","Azerbaijani investment in China, cumulative",["Azerbaijani investment in China","Azerbaijan investment","Azərbaycanın investisiyası","阿塞拜疆对中国投资"],,["azerbaijan","china"],"multi-sector","China","cumulative","USD",,false,"A cumulative stock: adding it to other amounts would count money twice.","azerbaijan","china","aze-media-2022","paragraph 4","Mostly portfolio money: an official described it in 2019 as holdings of Chinese securities, and in 2025 $1.9 billion of $2.1 billion was State Oil Fund money. It is not comparable with Chinese direct investment in Azerbaijan."],
    ["block-train-import-teu-2024","corridor","Import containers on block trains from China, 2024 (TEU)",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","TEU","block-trains-dispatched-from-china-2024",false,"A count or a measure, not money.",,,"trend-2025-01-13",,"On the 212 import trains among the 358 dispatched."],
    ["block-train-transit-teu-2024","corridor","Transit containers on block trains from China, 2024 (TEU)",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","TEU","block-trains-dispatched-from-china-2024",false,"A count or a measure, not money.",,,"trend-2025-01-13",,"On the 146 transit trains among the 358 dispatched."],
    ["block-trains-china-europe-2025","corridor","Container block trains China-Europe over the Middle Corridor, 2025 (railway statement)",,"2025",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","trains",,false,"A count or a measure, not money.",,,"trend-2025-12-30",,"A scope of its own: not comparable with the counts of trains dispatched to or received in Azerbaijan."],
    ["block-trains-dispatched-from-china-2024","corridor","Block trains dispatched from China to Azerbaijan, 2024",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","trains",,false,"A count or a measure, not money.",,,"trend-2025-01-13",,"146 transit and 212 import trains with 36,248 TEU. Another count, of trains received, is 287."],
    ["block-trains-received-from-china-2024","corridor","Block trains from China received in Azerbaijan, 2024",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","trains",,false,"A count or a measure, not money.",,,"trend-2025-05-21",,"Trains received, not dispatched: not to be mixed with the 358 dispatched."],
    ["block-trains-received-from-china-2025-01-04","corridor","Block trains from China received in Azerbaijan, January-April 2025",,"2025-04",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","trains",,false,"A count or a measure, not money.",,,"trend-2025-05-21",,"73 transit and 92 import trains."],
    ["china-free-aid-to-azerbaijan","aid","Chinese free aid to Azerbaijan, cumulative",["Chinese aid","Chinese free aid"],"2019-10",["china","azerbaijan"],"multi-sector","Azerbaijan","cumulative","CNY",,false,"A cumulative sum that contains single grants.","china","azerbaijan","trend-2019-10-18",,"For 22 projects; the report puts it at $70.61 million."],
    ["china-grant-2014","grant","Chinese grant of December 2014",,"2014-12-07",["china","azerbaijan"],"multi-sector","Azerbaijan","reported","CNY",,true,,"china","azerbaijan","azvision-2014-12-09",,"About $4.5 million; the report counts ten such agreements worth $41 million up to then."],
    ["china-grants-to-azerbaijan","grant","Chinese grants to Azerbaijan, cumulative",["Chinese grants"],"2018-04",["china","azerbaijan"],"multi-sector","Azerbaijan","cumulative","USD",,false,"A cumulative sum that contains single grants.","china","azerbaijan","trend-2018-04-04-grants",,"Allocated over recent years, of which over 60 million had been received."],
    ["china-investment-flow-in-azerbaijan","investment-flow","Direct investment from China in Azerbaijan, flow of a quarter",["FDI from China"],"2025",["china","azerbaijan"],"multi-sector","Azerbaijan","flow","USD","china-investment-in-azerbaijan",false,"A flow that is part of the cumulative investment.","china","azerbaijan","trend-2025-investment-flows",,"About 0.5 % of all direct investment in Azerbaijan in that quarter."],
    ["china-investment-in-azerbaijan","investment","Chinese investment in Azerbaijan, cumulative",["Chinese investment in Azerbaijan","China investment","Çinin investisiyası","中国对阿塞拜疆投资"],,["china","azerbaijan"],"multi-sector","Azerbaijan","cumulative","USD",,false,"A cumulative stock: adding it to other amounts would count money twice.","china","azerbaijan","aze-media-2022","paragraph 4","The article does not say whether it means a stock or a sum of flows. Its figure is of 2018-2019, not of 2022. It is mostly direct investment, so it is not comparable with Azerbaijan's investment in China, which is mostly portfolio money."],
    ["chinese-companies-active-in-azerbaijan","company-count","Companies with Chinese capital active in Azerbaijan",["active Chinese companies"],"2025-04",["chinese-companies","azerbaijan"],"multi-sector","Azerbaijan","stock","companies","chinese-companies-in-azerbaijan",false,"A count or a measure, not money.","china","azerbaijan","vestnik-kavkaza-2025-04-22",,"The active part of the 375 companies registered."],
    ["chinese-companies-in-azerbaijan","company-count","Companies of Chinese origin in Azerbaijan",["Chinese companies in Azerbaijan","Chinese companies"],,["chinese-companies","azerbaijan"],"multi-sector","Azerbaijan","stock","companies",,false,"A count or a measure, not money.","china","azerbaijan","aze-media-2022","paragraph 4","The definition changes: the article speaks of companies that operate, but the April 2019 source and the count of April 2025 are of companies registered with Chinese capital, that of July 2019 is of operating ones, and that of 2016 does not say."],
    ["chinese-contracts-on-state-projects","announced-value","Contracts of Chinese companies on Azerbaijani state projects",["Chinese contracts"],"2019-04",["azerbaijan","chinese-companies"],"multi-sector","Azerbaijan","cumulative","USD",,false,"Financed by Azerbaijan: not Chinese money.","azerbaijan","chinese-companies","today-az-2019-04-08",,"Azerbaijan pays for these projects, so this is not Chinese investment."],
    ["container-rail-traffic-azerbaijan-2025","corridor","Containers carried by rail through Azerbaijan, all directions, 2025 (TEU)",,"2025",["azerbaijan","azerbaijan-railways"],"transport",,"reported","TEU",,false,"A count or a measure, not money.",,,"trend-2025-12-30",,"Up 19 %; 66,300 TEU of it transit, up 20 %."],
    ["containers-from-china-2024","corridor","Containers from China on the Middle Corridor, 2024 (railway statement)",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","containers",,false,"A count or a measure, not money.",,,"trend-2025-01-10",,"It does not reconcile with the 36,248 TEU on the trains dispatched in 2024; said to be 25 times 2023."],
    ["first-baku-xian-train-containers-2024","corridor","Containers on the first export block train from Baku to Xi'an, November 2024",,"2024-11-24",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","containers",,false,"A count or a measure, not money.",,,"trend-2025-01-13",,"40-foot containers with 1,664 tonnes of coke."],
    ["first-xian-baku-train-days-2024","corridor","Transit time of the first block train from Xi'an to Baku, March 2024",,"2024-03",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","days",,false,"A count or a measure, not money.",,,"trend-2025-01-10",,"One train's journey, not an average."],
    ["huawei-seeds-duration","count","Length of a Huawei internship",,,["huawei"],"education",,"reported","weeks",,false,"A count or a measure, not money.",,,"aze-media-2022","paragraph 6","The edition of 2022 was held online."],
    ["huawei-seeds-participants","count","Azerbaijani students who finished Huawei internships",["Seeds for the Future participants"],,["huawei","azerbaijani-students"],"education",,"reported","students",,false,"A count or a measure, not money.",,,"aze-media-2022","paragraph 6","The article gives no number, only dozens. The fifth edition alone had 30 students online in 2022 (Trend)."],
    ["industrial-conference-value-2025","announced-value","Value of the documents of the April 2025 industrial conference",,"2025-04",["azerbaijan","china","azpromo"],"industry",,"signed","USD","industrial-conference-documents-2025",false,"Announced value of signed documents, not committed money.",,,"trend-2025-04-25",,"No breakdown by document was seen."],
    ["rail-cargo-azerbaijan-china-2024","corridor","Rail cargo between Azerbaijan and China, both directions, 2024",,"2024",["china","azerbaijan","azerbaijan-railways"],"transport",,"reported","tonnes",,false,"A count or a measure, not money.",,,"trend-2025-05-21",,"Up 47 % on the year before."],
    ["sofaz-first-yuan-bonds","investment-flow","First yuan bonds of the State Oil Fund (SOFAZ)",["SOFAZ yuan bonds","yuan bonds","yuan istiqrazları"],"2015-07",["sofaz","china"],"finance","China","reported","CNY",,false,"Part of the State Oil Fund's later stock in China.","sofaz","china","reuters-2015-07-03",,"About $500 million at the time."],
    ["sofaz-investment-in-china","investment","State Oil Fund (SOFAZ) investment in China, cumulative",["SOFAZ investment in China","ARDNF investisiyası"],"2025-06",["sofaz","china"],"finance","China","cumulative","USD","azerbaijan-investment-in-china",false,"Part of Azerbaijan's investment in China, and a stock.","sofaz","china","trend-2025-09-25",,"Portfolio money."],
    ["trans-caspian-cargo-2023","corridor","Cargo on the whole Trans-Caspian route, 2023",,"2023",["trans-caspian-route"],"transport",,"reported","tonnes",,false,"A count or a measure, not money.",,,"trend-2024-01-27",,"Its growth is given as 86 % and as 65 % by different reports, and the amount as 2.75 million tonnes by a third."],
    ["trans-caspian-cargo-2024-01-11","corridor","Cargo on the whole Trans-Caspian route, January-November 2024",,"2024-11",["trans-caspian-route"],"transport",,"reported","tonnes",,false,"A count or a measure, not money.",,,"trend-2024-12-17",,"Up 63 %, with 50,500 TEU."],
  ],
}),
  agreements: unpacked<Agreement>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","source","locator","note"],
  apart: { label_az: label_az.agreements, label_zh: label_zh.agreements },
  rows: [
    ["alyat-mou-cosco","memorandum","Memorandum of the port of Alyat and COSCO Group",["COSCO","中远","中远海运"],"2018",["port-of-baku","cosco"],"transport","Baku","signed",,"alyat-mous-count",,,"aze-media-2022","paragraph 2"],
    ["alyat-mou-guangzhou","memorandum","Memorandum of the port of Alyat and the Guangzhou Port Authority",["Guangzhou","广州"],"2018",["port-of-baku","guangzhou-port-authority"],"transport","Baku","signed",,"alyat-mous-count",,,"aze-media-2022","paragraph 2"],
    ["alyat-mou-lianyungang","memorandum","Memorandum of the port of Alyat and Lianyungang Port Holding Group",["Lianyungang","连云港"],"2018",["port-of-baku","lianyungang-port"],"transport","Baku","signed",,"alyat-mous-count",,,"aze-media-2022","paragraph 2"],
    ["alyat-mous-count","memorandum","Memoranda of the port of Alyat with Chinese partners",["Alyat memoranda"],"2018",["port-of-baku","lianyungang-port","cosco","guangzhou-port-authority"],"transport","Baku","signed","memoranda",,false,"A count or a measure, not money.","aze-media-2022","paragraph 2","Four memoranda, but the article names only three partners."],
    ["baku-qingdao-ports-mou-2023","memorandum","Memorandum on twin ports, Baku and Qingdao",["Qingdao","青岛"],"2023-04-17",["port-of-baku","qingdao-port"],"transport",,"signed",,,,,"azernews-2024-01-30"],
    ["belt-and-road-plan-2025","plan","Cooperation plan for joint promotion of the Belt and Road",["Belt and Road plan"],"2025-04-23",["azerbaijan","china"],"multi-sector",,"signed",,,,,"trend-2025-04-23"],
    ["brf2-container-transit","agreement","Container transit over the Trans-Caspian corridor",["container transit"],"2019-04",["azerbaijani-companies","chinese-companies"],"transport","Trans-Caspian corridor; Baku","signed","containers","brf2-documents-count",false,"A count or a measure, not money.","aze-media-2022","paragraph 2","Neither a period nor a container size is given, and China as the origin is inferred."],
    ["brf2-documents-count","agreement","Documents signed at the Second Belt and Road Forum",["BRF2 documents"],"2019-04",["azerbaijani-companies","chinese-companies"],"non-oil","Beijing","signed","documents",,false,"A count or a measure, not money.","aze-media-2022","paragraph 2","The article lists seven groups of items, nine if each agro-logistic park counts, so how they map to the ten documents is unknown. Memoranda were signed at the same ceremony."],
    ["brf2-documents-value","agreement","Value of the documents signed at the Second Belt and Road Forum",["BRF2 value"],"2019-04",["azerbaijani-companies","chinese-companies"],"non-oil","Beijing","signed","USD","brf2-documents-count",false,"Announced value of signed documents, not committed money.","aze-media-2022","paragraph 2","No breakdown by document is known, so it cannot be allotted to the projects listed. It is an announced value, not money paid."],
    ["brf2-other-undertakings","agreement","Other joint undertakings among the forum documents",,"2019-04",["azerbaijani-companies","chinese-companies"],,,"signed",,"brf2-documents-count",,,"aze-media-2022","paragraph 2","Whatever remains of the ten documents; the article does not say what."],
    ["brf2-trading-house","agreement","Azerbaijan trading house in China",["trading house","ticarət evi"],"2019-04",["azerbaijani-companies","chinese-companies"],"trade","China","signed",,"brf2-documents-count",,,"aze-media-2022","paragraph 2","The article names no city. Azernews counted three such houses in 2019, in Shanghai, Urumqi and Liuzhou."],
    ["brf2-wine-export","agreement","Export of Azerbaijani wine and other alcoholic drinks to China",["wine export"],"2019-04",["azerbaijani-companies","chinese-companies"],"trade","China","signed",,"brf2-documents-count",,,"aze-media-2022","paragraph 2","No volume or value is given."],
    ["comprehensive-partnership-statement-2025","statement","Joint statement on a comprehensive strategic partnership",["comprehensive strategic partnership"],"2025-04-23",["azerbaijan","china"],"multi-sector","Beijing","signed",,,,,"president-az-2025"],
    ["fuzuli-solar-agreement-2024","agreement","Implementation agreement for a 160 MW solar plant in Fuzuli",["Fuzuli solar plant"],"2024-11",["ministry-of-energy-azerbaijan","china-energy-overseas-investment","socar-green"],"energy","Fuzuli","signed",,,,,"trend-2025-09-29",,"No amount of money was seen."],
    ["haf-cpaffc-memorandum","memorandum","Memorandum of the Heydar Aliyev Foundation and the CPAFFC",["CPAFFC memorandum"],"2017-11",["heydar-aliyev-foundation","cpaffc"],"culture","Beijing","signed",,,,,"aze-media-2022","paragraph 8","The article calls it a memorandum of cooperation, Report one of understanding on friendship and cooperation. The place is not stated in the article."],
    ["huawei-ada-mddt-mou","memorandum","Memorandum of the digital ministry, ADA University and Huawei",["Huawei MoU","Huawei ADA"],"2021-12-08",["ministry-of-digital-development-and-transport","ada-university","huawei"],"digital","Baku","signed","parties",,false,"A count or a measure, not money.","aze-media-2022","paragraph 6","It is to set up a joint research and development centre. The article's year is inferred from this memorandum. The place is not stated."],
    ["industrial-conference-documents-2025","agreement","Documents of the April 2025 industrial conference",,"2025-04",["azerbaijan","china","azpromo"],"industry",,"signed","documents",,false,"A count or a measure, not money.","trend-2025-04-25",,"Nine of them are called practical agreements; the announced value, $335 million, is a figure of its own."],
    ["presidents-documents-2025","agreement","Cooperation documents signed before the two presidents",,"2025-04-23",["azerbaijan","china"],"multi-sector","Beijing","signed","documents",,false,"A count or a measure, not money.","china-daily-2025-04-24",,"Which of the other documents of that day are among the 20 is not known."],
    ["silk-road-mou-2015","memorandum","Memorandum on the Silk Road Economic Belt",["Silk Road memorandum"],"2015-12-10",["azerbaijan","china"],"multi-sector","China","signed",,,,,"the-nation-2015-12-11",,"Signed during the state visit of December 2015; the founding article does not mention it."],
    ["sofaz-cic-mou-2025","memorandum","Memorandum of the State Oil Fund (SOFAZ) and China Investment Corporation",["SOFAZ","ARDNF","SOFAZ CIC"],"2025-04",["sofaz","china-investment-corporation"],"finance",,"signed",,,,,"trend-2025-09-08"],
    ["strategic-partnership-declaration-2024","declaration","Joint declaration on a strategic partnership",["strategic partnership"],"2024-07-03",["azerbaijan","china"],"multi-sector","Astana","adopted",,,,,"today-az-2024-07-03",,"Adopted at the summit of the Shanghai Cooperation Organisation."],
    ["trans-caspian-express-mou-2024","memorandum","Memorandum on the Trans-Caspian route of the China-Europe Railway Express",["China-Europe Railway Express","中欧班列"],"2024-07-03",["azerbaijan","china"],"transport",,"signed",,,,,"azernews-2024-07-04"],
    ["visa-exemption-agreement-2025","agreement","Agreement on mutual visa exemption for ordinary passports",["visa exemption agreement","visa-free agreement"],"2025-04-23",["azerbaijan","china"],,,"ratified",,,,,"trend-2025-05-30",,"Signed on 23 April 2025, ratified by Azerbaijan on 30 May 2025, in force since 16 July 2025 (Azertac)."],
  ],
}),
  loans: unpacked<Loan>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","lender","borrower","source","locator","note"],
  apart: { label_az: label_az.loans, label_zh: label_zh.loans },
  rows: [
    ["adb-covid-loan","loan","ADB loan for the coronavirus response",["ADB COVID-19"],"2021",["adb","government-of-azerbaijan","azerbaijan"],"health","Azerbaijan","reported","USD",,true,,"adb","Government of Azerbaijan","reuters-2021-11-10",,"Reported together with the $100 million of the AIIB."],
    ["adb-solar-loan-2024","loan","ADB loan for the Bilasuvar and Neftchala solar plants",["ADB solar"],"2024-11-16",["adb","masdar","socar-green"],"energy","Bilasuvar; Neftchala","signed","USD",,true,,"adb","Masdar / SOCAR Green","adb-2024-11-16",,"Up to $81.5 million of the bank and up to $78 million of its LEAP 2 fund, $159.5 million in all."],
    ["aiib-covid-loan","loan","AIIB loan for the coronavirus response",["AIIB COVID-19"],"2021-11-10",["aiib","government-of-azerbaijan","azerbaijan"],"health","Azerbaijan","allocated","USD",,true,,"aiib","Government of Azerbaijan","aze-media-2022","paragraph 5","The year rests on the dating of the article and is confirmed by Reuters. The AIIB is a multilateral bank, so this is not Chinese bilateral lending."],
    ["aiib-solar-loan-2024","loan","AIIB loan for the Bilasuvar and Neftchala solar plants",["AIIB solar"],"2024-11",["aiib","masdar","socar-green"],"energy","Bilasuvar; Neftchala","reported","USD",,true,,"aiib","Masdar / SOCAR Green","trend-2024-12-11",,"Financing of private companies for plants of 445 and 315 MWac, in equal parts with the Asian Development Bank and the EBRD."],
    ["aiib-tanap-loan","loan","AIIB loan for the Trans-Anatolian Natural Gas Pipeline (TANAP)",["TANAP","AIIB TANAP","TANAP loan"],"2016-12-21",["aiib","southern-gas-corridor","azerbaijan"],"energy","TANAP route, Türkiye","approved","USD",,true,,"aiib","Southern Gas Corridor CJSC (state guarantee)","aze-media-2022","paragraph 5","The article says provided; 2016 is the year of approval. The AIIB is a multilateral bank, so this is not Chinese bilateral lending. Its document number is PD0015-AZE."],
    ["ibrd-tanap-loan","loan","World Bank loans for the Trans-Anatolian Natural Gas Pipeline (TANAP)",["World Bank TANAP","IBRD TANAP"],"2016-12-20",["ibrd","southern-gas-corridor","botas","azerbaijan","turkey"],"energy","TANAP route, Türkiye","approved","USD",,false,"Half of it was lent to BOTAŞ of Türkiye; the half for Azerbaijan is ibrd-tanap-loan-azerbaijan.","ibrd","Southern Gas Corridor CJSC and BOTAŞ","report-2017-01-11",,"Only $400 million is Azerbaijan's; the other $400 million went to BOTAŞ of Türkiye."],
    ["ibrd-tanap-loan-azerbaijan","loan","World Bank loan for TANAP to Azerbaijan",["World Bank TANAP Azerbaijan"],"2016-12-20",["ibrd","southern-gas-corridor","azerbaijan"],"energy","TANAP route, Türkiye","approved","USD","ibrd-tanap-loan",true,,"ibrd","Southern Gas Corridor CJSC","report-2017-01-11",,"Azerbaijan's half of the $800 million."],
  ],
}),
  projects: unpacked<Project>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","source","locator","note"],
  apart: { label_az: label_az.projects, label_zh: label_zh.projects },
  rows: [
    ["aidata-65279","grant","Fifty utility vehicles for Azeravtoyol",,"2016",["china","azeravtoyol"],"transport","Azerbaijan","completed","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65279","Worth $3.1 million nominal."],
    ["aidata-65286","grant","Educational equipment granted through CICETE",,"2016-05-12",["cicete","azerbaijan"],"education","Azerbaijan","completed","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65286","$11 million nominal; completed on 19 September 2017."],
    ["aidata-65290","grant","Driving simulators for training",,"2018",["china","azerbaijan"],"education","Azerbaijan","reported",,,,,"aidata-gcdf3-geospatial","record 65290","168 simulators. No amount is recorded."],
    ["aidata-65292","project","Sports complex for an orphanage in Baku",,"2019",["china","heydar-aliyev-foundation"],"humanitarian","Baku","reported",,,,,"aidata-gcdf3-geospatial","record 65292","The Heydar Aliyev Foundation supports the orphanage. No amount is recorded."],
    ["aidata-65700","grant","Equipment for the Baku International Sea Trade Port (AidData)",,"2018-04-04",["china","port-of-baku"],"transport","Alyat","completed","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65700","$3.867 million nominal. The same handover as alyat-equipment-donation, where the article says $2 million."],
    ["aidata-65706","cultural","Chinese Centre at the Academy of Public Administration",,"2012",["china","public-administration-academy"],"education","Baku","reported",,,,,"aidata-gcdf3-geospatial","record 65706","No amount is recorded."],
    ["aidata-65731","cultural","Confucius Institute at the Azerbaijan University of Languages",["Confucius Institute","Konfutsi İnstitutu","孔子学院"],"2016",["china","azerbaijan-university-of-languages"],"education","Baku","reported",,,,,"aidata-gcdf3-geospatial","record 65731","No amount is recorded."],
    ["aidata-65733","cultural","Chinese Language Centre at the State Academy of Fine Arts",,"2017",["china","academy-of-fine-arts"],"education","Baku","reported",,,,,"aidata-gcdf3-geospatial","record 65733","No amount is recorded."],
    ["aidata-65740","grant","Irrigation equipment for Nakhchivan",,"2017",["china","azerbaijan"],"agriculture","Nakhchivan","reported","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65740","RMB 22.58 million nominal; AidData dates the start of the work after its completion."],
    ["aidata-65745","project","Export credit for the DET-AL aluminium plant, second phase",["DET-AL"],"2012",["china-development-bank","china-construction-bank","det-al"],"industry","Azerbaijan","completed","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65745","A syndicated export credit of $30 million nominal by two Chinese banks; completed on 21 January 2014."],
    ["aidata-65764","grant","Kindergarten furniture for Nakhchivan",,"2019",["china","azerbaijan"],"education","Nakhchivan","reported",,,,,"aidata-gcdf3-geospatial","record 65764","No amount is recorded."],
    ["aidata-65767","grant","Mobile energy stations for Nakhchivan",,"2019-08-26",["ministry-of-commerce-china","azerbaijan"],"energy","Nakhchivan","reported","USD-2021",,true,,"aidata-gcdf3-geospatial","record 65767","$2.293 million nominal against $3.292 million constant looks inconsistent, and another report puts the grant two years earlier: use with care."],
    ["aidata-66946","project","Bank of China part of the Shah Deniz stage 2 loan",["Shah Deniz","Şahdəniz"],"2015-10-22",["bank-of-china","azerbaijan"],"energy","Azerbaijan","completed","USD-2021",,true,,"aidata-gcdf3-geospatial","record 66946","$105 million nominal of a syndicated loan of $1 billion; AidData gives 31 March 2019 as completion and files it under industry."],
    ["brf2-agrologistic-parks","project","Agro-logistic industrial parks in Guba, Khachmaz and Goychay",["agro-logistic parks"],"2019-04",["azerbaijani-companies","chinese-companies"],"agriculture","Guba; Khachmaz; Goychay","signed","locations","brf2-documents-count",false,"A count or a measure, not money.","aze-media-2022","paragraph 2","The count of three is ours, from the places named; it may be one document or three."],
    ["brf2-asia-europe-telecom-corridor","project","Asia-Europe telecommunications corridor",["telecom corridor","Azerbaijan Digital Hub","Digital Hub"],"2019-04",["azerbaijani-companies","chinese-companies"],"digital","Azerbaijan","signed",,"brf2-documents-count",,,"aze-media-2022","paragraph 2","Part of the Azerbaijan Digital Hub; no capacity, value or partner is given."],
    ["brf2-greenhouse-kurdamir","project","Greenhouse complex in Kurdamir District",["greenhouse","istixana","温室"],"2019-04",["azerbaijani-companies","chinese-companies"],"agriculture","Kurdamir District","signed","hectares","brf2-documents-count",false,"A count or a measure, not money.","aze-media-2022","paragraph 2","No value is given."],
    ["brf2-tyre-plant-sumgayit","project","Tyre plant in the Sumgayit Chemical Industrial Park",["tyre plant","tire plant","şin zavodu","轮胎厂","tyre factory","tire factory"],"2019-04",["azerbaijani-companies","chinese-companies"],"industry","Sumgayit Chemical Industrial Park","signed",,"brf2-documents-count",,,"aze-media-2022","paragraph 2","No value, capacity or partner is given, and no source read shows that it was built."],
    ["btk-no-chinese-funding","project","Chinese funding of the Baku-Tbilisi-Kars railway",["BTK Chinese funding"],"2017",["china"],"transport","Baku-Tbilisi-Kars","completed","USD","btk-railway-completed",false,"A zero that encodes the statement that there was no Chinese money.","aze-media-2022","paragraph 3","The zero is ours: the article says that China did not support the construction financially."],
    ["btk-railway-completed","project","Baku-Tbilisi-Kars railway",["BTK","BTK railway","BTQ","Baku-Tbilisi-Kars"],"2017-10-30",["azerbaijan","georgia","turkey"],"transport","Baku-Tbilisi-Kars","completed",,,,,"aze-media-2022","paragraph 3","The partner states follow from the name; the article does not list them."],
    ["haf-malipo-playground","cultural","School playground in Malipo County, Yunnan",["Malipo","麻栗坡"],,["heydar-aliyev-foundation","azerbaijan-embassy-beijing"],"education","Malipo County, Yunnan Province","completed",,,,,"aze-media-2022","paragraph 8","Paid for by donations of the foundation; no amount is given. Sources differ on whether School No. 2 is a primary or a secondary school."],
    ["huawei-ada-rd-centre","project","Research and development centre at ADA University",["Huawei R&D centre","R&D centre"],,["ada-university","huawei"],"digital","ADA University","planned",,,,,"aze-media-2022","paragraph 6","Agreed in the memorandum of December 2021; no source read shows that it opened."],
    ["huawei-smart-villages-karabakh","project","Smart villages with Huawei technology in Karabakh",["smart villages","smart village","ağıllı kənd","智慧村"],,["huawei"],"digital","Karabakh","under-way","projects",,false,"A count or a measure, not money.","aze-media-2022","paragraph 6","The article gives no number and no village. Aghali, the one documented, lies in Zangilan in the East Zangezur region."],
  ],
}),
  events: unpacked<Event>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","source","locator","note"],
  apart: { label_az: label_az.events, label_zh: label_zh.events },
  rows: [
    ["aiib-established","event","Establishment of the AIIB",["AIIB established"],"2016",["aiib"],"finance","Beijing","completed",,,,,"aze-media-2022","paragraph 5","The articles of agreement were signed on 29 June 2015. The article does not state the place."],
    ["aiib-founding-member","membership","Azerbaijan as a founding member of the AIIB",["AIIB founding member","AIIB membership"],"2016",["azerbaijan","aiib"],"finance",,"completed",,,,,"aze-media-2022","paragraph 5","Azerbaijan signed on 29 June 2015 and ratified on 24 June 2016."],
    ["bri-announcement-2013","event","Announcement of the Belt and Road Initiative",["BRI","Belt and Road","Belt and Road Initiative","OBOR","Bir kəmər, bir yol","一带一路"],"2013-09-07",["china","xi-jinping"],,,"completed",,,,,"aze-media-2022","paragraph 2","The article names neither month nor place."],
    ["btk-inauguration-chinese-officials","event","Chinese officials at the opening of the Baku-Tbilisi-Kars railway",["BTK opening"],"2017",["china"],"transport",,"completed",,"btk-railway-completed",,,"aze-media-2022","paragraph 3","No names or ranks are given, and the lists of guests that were read do not name China."],
    ["forum-brf2-beijing-2019","forum","Second Belt and Road Forum for International Cooperation",["BRF2","Second Belt and Road Forum","Belt and Road Forum"],"2019-04",["ilham-aliyev","azerbaijan","china"],,"Beijing","completed",,,,,"aze-media-2022","paragraph 2","Azerbaijan's president took part. The same trip as visit-aliyev-china-2019."],
    ["huawei-us-embargo","event","US embargo on Huawei",["Huawei embargo"],,["united-states","huawei"],"digital",,"completed",,,,,"aze-media-2022","paragraph 7"],
    ["visa-exemption-in-force-2025","event","Mutual visa exemption in force",["visa-free entry","viza azadlığı","免签"],"2025-07-16",["azerbaijan","china"],,,"in-force",,"visa-exemption-agreement-2025",,,"azertac-2025-07-16",,"30 days a visit, 90 days in 180."],
    ["visit-aliyev-china-2015","visit","President Aliyev's visit to China, 2015",,"2015-12-10",["ilham-aliyev","azerbaijan","china"],,"China","completed",,,,,"aze-media-2022","paragraph 2","The article calls it official, other sources a state visit. A memorandum on the Silk Road Economic Belt was signed: silk-road-mou-2015."],
    ["visit-aliyev-china-2019","visit","President Aliyev's visit to China, 2019",,"2019-04",["ilham-aliyev","azerbaijan","china"],,"Beijing","completed",,,,,"aze-media-2022","paragraph 2","The article calls it official, other sources a working visit for the forum. It is the same trip as forum-brf2-beijing-2019 and should not be counted twice."],
    ["world-ports-conference-baku-2018","event","World Ports Conference in Baku",["World Ports Conference","IAPH conference"],"2018-05",["iaph","port-of-baku"],"transport","Baku","completed",,,,,"aze-media-2022","paragraph 2"],
  ],
}),
  programmes: unpacked<Programme>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","source","locator","note"],
  apart: { label_az: label_az.programmes, label_zh: label_zh.programmes },
  rows: [
    ["aiib-green-smart-plans","programme","Green and smart plans with the AIIB",["AIIB green plans"],,["aiib","azerbaijan"],"multi-sector","Azerbaijan","planned",,,,,"aze-media-2022","paragraph 5","Only later activity was found: the solar loan of 2024."],
    ["az-diversification-since-2015","programme","Azerbaijan's policy of economic diversification",["diversification"],"2015",["government-of-azerbaijan"],"non-oil",,"under-way",,,,,"aze-media-2022","paragraph 2","Together with the encouragement of foreign investment; the article names no document."],
    ["haf-culture-events-china","cultural","Azerbaijani culture events in Chinese cities",,"2017",["heydar-aliyev-foundation","cpaffc"],"culture","Beijing and other Chinese cities","under-way",,,,,"aze-media-2022","paragraph 8","The number of events is not given."],
    ["huawei-seeds-launch","programme","Huawei programme Seeds for the Future in Azerbaijan",["Seeds for the Future","Gələcəyin toxumları","未来种子"],"2016",["huawei","azerbaijani-students"],"digital","Azerbaijan; Shenzhen","under-way","years",,false,"A count or a measure, not money.","aze-media-2022","paragraph 6","Five years from 2016 would end in 2021, but the fifth edition closed on 2 August 2022 (Trend)."],
    ["huawei-seeds-strategy-internships","programme","Huawei internships in Shenzhen for Azerbaijani students",["Huawei internships"],,["huawei","azerbaijani-students"],"digital","Shenzhen","under-way",,"huawei-seeds-launch",,,"aze-media-2022","paragraph 6","The article credits a national and regional development strategy that cannot be matched to a document; its wording suggests a mistranslation."],
  ],
}),
  statements: unpacked<Statement>({
  fields: ["id","kind","label_en","aliases","date","parties","sector","place","status","unit","parent","include_in_totals","totals_reason","source","locator","note"],
  apart: { label_az: label_az.statements, label_zh: label_zh.statements },
  rows: [
    ["aiib-mandate","context","The AIIB's work for Belt and Road countries",,,["aiib"],"finance",,"assessment",,,,,"aze-media-2022","paragraph 5","A description of the mandate by the article."],
    ["aiib-part-of-bri","context","The AIIB within the Belt and Road Initiative",,,["aiib","china"],"finance",,"assessment",,,,,"aze-media-2022","paragraph 5","A characterisation by the article: the bank is a multilateral body of its own."],
    ["alyat-traffic-rising","context","Rising freight traffic at the port of Alyat",,,["port-of-baku"],"transport","Alyat","under-way",,,,,"aze-media-2022","paragraph 2","The article gives no figures; only a record of 100,000 TEU in 2025 was found."],
    ["az-active-bri-participant","context","Azerbaijan as an active Belt and Road participant",,,["azerbaijan"],,,"assessment",,,,,"aze-media-2022","paragraph 3","An assessment."],
    ["az-pre-bri-transit-work","context","Azerbaijan's transit work before the Belt and Road Initiative",,,["azerbaijan"],"transport",,"completed",,,,,"aze-media-2022","paragraph 3","No years or projects are given, except the Baku-Tbilisi-Kars railway."],
    ["az-top-china-trade-in-region","context","Azerbaijan's trade turnover with China as the highest in the region",["top trade partner"],,["azerbaijan","china"],"trade","South Caucasus","assessment",,,,,"aze-media-2022","paragraph 3","The region is not defined and no figure is given. By the reports of China, Georgia was ahead every year from 2014 to 2020."],
    ["azerbaijan-outward-investment-growing","context","Azerbaijan's growing investment abroad",,,["azerbaijan"],,,"under-way",,,,,"aze-media-2022","paragraph 4","No figures are given."],
    ["china-digital-5g-attention","context","China's growing attention to digital infrastructure and 5G in Azerbaijan",["5G"],,["china","azerbaijan"],"digital",,"assessment",,,,,"aze-media-2022","paragraph 7","An assessment."],
    ["china-interest-transit-infrastructure","context","China's interest in Azerbaijan's transit infrastructure",,,["china","azerbaijan"],"transport","Azerbaijan","under-way",,,,,"aze-media-2022","paragraph 2","Rail, sea and road cargo."],
    ["context-energy-first","context","China's earlier focus on Azerbaijan's energy sector",,,["china","azerbaijan"],"energy",,"assessment",,,,,"aze-media-2022","paragraph 1","Said of China as of other large powers, which are not named."],
    ["context-low-early-importance","context","Azerbaijan's small weight for China in its first years of independence",,,["azerbaijan","china"],,,"assessment",,,,,"aze-media-2022","paragraph 1","An assessment; no period is given."],
    ["context-three-cooperation-spheres","context","Groundwork for socio-cultural, socio-economic and military-strategic cooperation",,,["azerbaijan","china"],,,"under-way",,,,,"aze-media-2022","paragraph 1","The article gives no example of military-strategic cooperation."],
    ["huawei-5g-ai-focus","context","Huawei's turn to wireless networks and artificial intelligence",,,["huawei"],"digital",,"under-way",,,,,"aze-media-2022","paragraph 7"],
    ["huawei-long-presence","context","Huawei's long presence in Azerbaijan's ICT sector",,,["huawei"],"digital","Azerbaijan","under-way",,,,,"aze-media-2022","paragraph 6","The year it began is not given."],
    ["huawei-security-concern","context","Security concerns over Huawei technology in the South Caucasus",,,["huawei"],"digital","South Caucasus","assessment",,,,,"aze-media-2022","paragraph 7","An opinion of the article, not a fact."],
    ["huawei-smartphone-rank","context","Huawei's world rank in smartphones before the US embargo",,,["huawei","samsung"],"digital",,"assessment","rank",,false,"A count or a measure, not money.","aze-media-2022","paragraph 7","No year or measure is given, and it is not a figure of Azerbaijan and China."],
    ["humanitarian-projects-growing","context","Growing number of joint humanitarian projects",,,["azerbaijan","china"],"humanitarian",,"under-way",,,,,"aze-media-2022","paragraph 8","No count is given."],
    ["non-oil-cooperation-sectors","context","Non-oil areas of cooperation",["non-oil sectors"],,["azerbaijan","china"],"multi-sector",,"under-way","sectors",,false,"A count or a measure, not money.","aze-media-2022","paragraph 2","Named are agriculture, industry, mechanical engineering, high technology, ICT, logistics, transit, tourism and trade; the count of nine is ours and the list is open."],
    ["outlook-alternative-corridors","context","Alternative corridors as a Chinese priority",,,["china"],"transport",,"assessment",,,,,"aze-media-2022","paragraph 9","An opinion of the article: to depend less on Russian railways and on seas under US dominance."],
    ["outlook-az-bri-role","context","Larger Belt and Road role expected of Azerbaijan",,,["azerbaijan"],"transport",,"outlook",,,,,"aze-media-2022","paragraph 9","An expectation for the long term."],
    ["outlook-bri-scope","context","Breadth of the Belt and Road Initiative",,,["china"],,,"assessment",,,,,"aze-media-2022","paragraph 10","From trade, transit and logistics to culture, humanitarian work, science and technology."],
    ["outlook-china-transport-focus","context","China's expected focus on transport and logistics in Azerbaijan",,,["china","azerbaijan"],"transport",,"outlook",,,,,"aze-media-2022","paragraph 9","An expectation: to diversify routes to Europe."],
    ["outlook-relations-intensify","context","Closer relations expected between the two states",,,["azerbaijan","china"],,,"outlook",,,,,"aze-media-2022","paragraph 10","An expectation for the medium and long term."],
    ["sdg-2030-framework","context","Sustainable Development Goals for 2030 as the frame of the AIIB plans",["SDG","SDGs"],"2030",["united-nations"],"multi-sector",,"planned",,,,,"aze-media-2022","paragraph 5","The year is the target of the goals, not the date of an event."],
    ["source-attribution","context","Source line of the article, Aze.Media",,,["aze-media"],,,"attribution",,,,,"aze-media-2022","paragraph 11","The text that was read has neither title nor date; the title is inferred from the address of a stored copy."],
    ["us-china-tech-rivalry","context","Technology rivalry of the United States and China around Huawei",,,["united-states","china","huawei"],"digital",,"assessment",,,,,"aze-media-2022","paragraph 7","An opinion of the article, not a fact."],
  ],
}),
  observations: unpacked<Observation>({
  fields: ["id","record","as_of","value","low","high","qualifier","origin","status","scope","source","locator","rank","rank_reason","note"],
  rows: [
    ["adb-covid-loan/2021","adb-covid-loan","2021",250000000,,,"exact","stated",,,"reuters-2021-11-10",,"preferred"],
    ["adb-solar-loan-2024/2024-11","adb-solar-loan-2024","2024-11-16",160000000,,,"rounded","stated",,,"adb-2024-11-16",,"preferred"],
    ["aidata-65279/2016","aidata-65279","2016",3660493.98,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65279","preferred"],
    ["aidata-65286/2016","aidata-65286","2016-05-12",12988849.59,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65286","preferred"],
    ["aidata-65700/2018","aidata-65700","2018-04-04",4214448.98,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65700","preferred"],
    ["aidata-65740/2017","aidata-65740","2017",3850536.71,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65740","preferred"],
    ["aidata-65745/2012","aidata-65745","2012",35223706.74,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65745","preferred"],
    ["aidata-65767/2019","aidata-65767","2019-08-26",3292044.31,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 65767","preferred"],
    ["aidata-66946/2015","aidata-66946","2015-10-22",117838934.81,,,"exact","stated",,"commitment, constant 2021 US dollars","aidata-gcdf3-geospatial","record 66946","preferred"],
    ["aiib-azerbaijan-share-amount/2017-05","aiib-azerbaijan-share-amount","2017-05-31",254100000,,,"exact","stated","reported",,"trend-2017-05-31",,"normal"],
    ["aiib-azerbaijan-share-amount/2017-06","aiib-azerbaijan-share-amount","2017-06-19",254100000,,,"exact","stated","reported",,"trend-2017-06-19",,"preferred","Four reports that trace to the bank give this amount, against the article; this is the latest of them with a date."],
    ["aiib-azerbaijan-share-amount/article","aiib-azerbaijan-share-amount",,245100000,,,"exact","stated","reported",,"aze-media-2022","paragraph 5","normal","Contradicted by four reports that trace to the bank and give $254.1 million; probably two digits were swapped."],
    ["aiib-azerbaijan-share-amount/azerbaycan24","aiib-azerbaijan-share-amount",,254100000,,,"exact","stated","reported",,"azerbaycan24-aiib-share",,"normal",,"Unchanged while the percentage fell; 5,069 votes."],
    ["aiib-azerbaijan-share-amount/report","aiib-azerbaijan-share-amount",,254100000,,,"exact","stated","reported",,"report-aiib-share",,"normal"],
    ["aiib-azerbaijan-share-pct/article","aiib-azerbaijan-share-pct",,0.25,,,"rounded","stated","reported",,"aze-media-2022","paragraph 5","preferred"],
    ["aiib-azerbaijan-subscribed-share-pct/2017-05","aiib-azerbaijan-subscribed-share-pct","2017-05-31",0.2761,,,"exact","stated","reported",,"trend-2017-05-31",,"normal"],
    ["aiib-azerbaijan-subscribed-share-pct/2017-06","aiib-azerbaijan-subscribed-share-pct","2017-06-19",0.2732,,,"exact","stated","reported",,"trend-2017-06-19",,"preferred","The latest one with a date."],
    ["aiib-azerbaijan-subscribed-share-pct/azerbaycan24","aiib-azerbaijan-subscribed-share-pct",,0.2636,,,"exact","stated","reported",,"azerbaycan24-aiib-share",,"normal"],
    ["aiib-azerbaijan-subscribed-share-pct/report","aiib-azerbaijan-subscribed-share-pct",,0.2851,,,"exact","stated","reported",,"report-aiib-share",,"normal"],
    ["aiib-capital/2020","aiib-capital","2020",100000000000,,,"exact","stated",,"authorised capital","aiib-18k-2020",,"normal"],
    ["aiib-capital/article","aiib-capital",,100000000000,,,"exact","stated",,,"aze-media-2022","paragraph 5","preferred","The founding article's figure; the other source agrees."],
    ["aiib-covid-loan/2021-11","aiib-covid-loan","2021-11-10",100000000,,,"exact","stated",,,"reuters-2021-11-10",,"normal"],
    ["aiib-covid-loan/article","aiib-covid-loan","2021",100000000,,,"exact","stated",,,"aze-media-2022","paragraph 5","preferred","The founding article's figure; the other source agrees."],
    ["aiib-paid-in-capital/2020","aiib-paid-in-capital","2020",20000000000,,,"exact","stated",,,"aiib-18k-2020",,"preferred"],
    ["aiib-solar-loan-2024/2024-11","aiib-solar-loan-2024","2024-11",160000000,,,"exact","stated",,,"trend-2024-12-11",,"preferred"],
    ["aiib-tanap-loan/2016-12","aiib-tanap-loan","2016-12-21",600000000,,,"exact","stated",,,"aiib-2016-12-21",,"normal"],
    ["aiib-tanap-loan/article","aiib-tanap-loan","2016",600000000,,,"exact","stated",,,"aze-media-2022","paragraph 5","preferred","The founding article's figure; the other source agrees."],
    ["alyat-equipment-donation/2018-04","alyat-equipment-donation","2018-04-04",2000000,,,"about","stated","reported","34 units of equipment","trend-2018-04-04-port",,"normal"],
    ["alyat-equipment-donation/aidata","alyat-equipment-donation","2018-04-04",3867000,,,"exact","stated","reported","nominal US dollars","aidata-65700",,"normal",,"$4,214,448.98 in constant 2021 dollars."],
    ["alyat-equipment-donation/article","alyat-equipment-donation",,2000000,,,"exact","stated","reported",,"aze-media-2022","paragraph 2","preferred","The founding article's figure, which Trend supports; AidData's value stands beside it."],
    ["alyat-mous-count/article","alyat-mous-count","2018",4,,,"exact","stated",,,"aze-media-2022","paragraph 2","preferred"],
    ["azerbaijan-investment-flow-in-china/2025-q1","azerbaijan-investment-flow-in-china","2025-Q1",5280000,,,"exact","stated","flow",,"trend-2025-investment-flows",,"preferred"],
    ["azerbaijan-investment-in-china/2019-04","azerbaijan-investment-in-china","2019-04",1700000000,,,"rounded","stated","cumulative",,"today-az-2019-04-08",,"normal"],
    ["azerbaijan-investment-in-china/2019-ambassador","azerbaijan-investment-in-china","2019",8000000,,,"about","stated","cumulative","what is counted is not said","trend-2019-ambassador-wei",,"deprecated","Contradicted by three other sources; it can hardly include portfolio money.","Ambassador Wei Jinghua."],
    ["azerbaijan-investment-in-china/2019-securities","azerbaijan-investment-in-china","2019",1700000000,,,"rounded","stated","cumulative","holdings of Chinese securities","azvision-2019",,"normal",,"Hikmat Hajiyev."],
    ["azerbaijan-investment-in-china/2025-06","azerbaijan-investment-in-china","2025-06",2100000000,,,"rounded","stated","cumulative","of which $1.9 billion through the State Oil Fund","trend-2025-09-25",,"normal",,"Deputy Prime Minister Mustafayev."],
    ["azerbaijan-investment-in-china/article","azerbaijan-investment-in-china",,1700000000,,,"rounded","stated","cumulative",,"aze-media-2022","paragraph 4","preferred","The founding article's figure; the others differ from it in date or in definition."],
    ["azerbaijan-investment-in-china/lu-mei","azerbaijan-investment-in-china",,300000000,,,"about","stated","cumulative","what is counted is not said","vestnik-kavkaza-lu-mei",,"deprecated","Contradicted by three other sources; it can hardly include all portfolio money.","Ambassador Lu Mei."],
    ["block-train-import-teu-2024/2024","block-train-import-teu-2024","2024",20956,,,"exact","stated","reported","import, on trains dispatched","trend-2025-01-13",,"preferred"],
    ["block-train-transit-teu-2024/2024","block-train-transit-teu-2024","2024",15292,,,"exact","stated","reported","transit, on trains dispatched","trend-2025-01-13",,"preferred"],
    ["block-trains-china-europe-2025/2025","block-trains-china-europe-2025","2025",390,390,,"over","stated","reported","container block trains between China and Europe","trend-2025-12-30",,"preferred"],
    ["block-trains-dispatched-from-china-2024/2024","block-trains-dispatched-from-china-2024","2024",358,,,"exact","stated","reported","trains dispatched","trend-2025-01-13",,"preferred"],
    ["block-trains-received-from-china-2024/2024","block-trains-received-from-china-2024","2024",287,,,"exact","stated","reported","trains received","trend-2025-05-21",,"preferred"],
    ["block-trains-received-from-china-2025-01-04/2025-04","block-trains-received-from-china-2025-01-04","2025-04",165,,,"exact","stated","reported","trains received in four months","trend-2025-05-21",,"preferred"],
    ["brf2-agrologistic-parks/article","brf2-agrologistic-parks","2019-04",3,,,"exact","derived",,,"aze-media-2022","paragraph 2","preferred"],
    ["brf2-container-transit/article","brf2-container-transit","2019-04",2500,,2500,"up-to","stated",,,"aze-media-2022","paragraph 2","preferred"],
    ["brf2-documents-count/2019-04","brf2-documents-count","2019-04-25",10,,,"exact","stated",,,"azernews-2019-04-25",,"normal"],
    ["brf2-documents-count/article","brf2-documents-count","2019-04",10,,,"exact","stated",,,"aze-media-2022","paragraph 2","preferred","The founding article's figure; the other source agrees."],
    ["brf2-documents-value/2019-04","brf2-documents-value","2019-04-25",821000000,,,"exact","stated","announced",,"azernews-2019-04-25",,"normal"],
    ["brf2-documents-value/article","brf2-documents-value","2019-04",821000000,,,"exact","stated","announced",,"aze-media-2022","paragraph 2","preferred","The founding article's figure; the other source agrees."],
    ["brf2-greenhouse-kurdamir/article","brf2-greenhouse-kurdamir","2019-04",300,,,"exact","stated",,,"aze-media-2022","paragraph 2","preferred"],
    ["btk-no-chinese-funding/article","btk-no-chinese-funding","2017",0,,,"exact","derived",,,"aze-media-2022","paragraph 3","preferred"],
    ["china-free-aid-to-azerbaijan/2019-10","china-free-aid-to-azerbaijan","2019-10",500000000,500000000,,"over","stated","cumulative",,"trend-2019-10-18",,"preferred",,"The Chinese ambassador."],
    ["china-grant-2014/2014-12","china-grant-2014","2014-12-07",30000000,,,"exact","stated","reported",,"azvision-2014-12-09",,"preferred"],
    ["china-grants-to-azerbaijan/2018-04","china-grants-to-azerbaijan","2018-04",70000000,,,"rounded","stated","cumulative",,"trend-2018-04-04-grants",,"preferred",,"A deputy prime minister."],
    ["china-investment-flow-in-azerbaijan/2025-q1","china-investment-flow-in-azerbaijan","2025-Q1",7400000,,,"exact","stated","flow",,"trend-2025-investment-flows",,"preferred"],
    ["china-investment-in-azerbaijan/2013","china-investment-in-azerbaijan","2013",700000000,,,"rounded","stated","cumulative",,"ada-biweekly-2013",,"normal",,"The Chinese ambassador."],
    ["china-investment-in-azerbaijan/2018-07","china-investment-in-azerbaijan","2018-07",800000000,,,"about","stated","cumulative",,"azernews-2018-07-16",,"normal"],
    ["china-investment-in-azerbaijan/2019-04","china-investment-in-azerbaijan","2019-04",800000000,800000000,,"over","stated","cumulative",,"today-az-2019-04-08",,"normal",,"The Economy Minister."],
    ["china-investment-in-azerbaijan/2019-06","china-investment-in-azerbaijan","2019-06",800000000,800000000,,"over","stated","cumulative","aimed at oil and natural gas production","trend-2019-10-18",,"normal",,"The Chinese ambassador, in October 2019."],
    ["china-investment-in-azerbaijan/2025-06","china-investment-in-azerbaijan","2025-06",942300000,,,"exact","stated","cumulative","direct investment","trend-2025-09-25",,"normal",,"Deputy Prime Minister Mustafayev."],
    ["china-investment-in-azerbaijan/article","china-investment-in-azerbaijan",,800000000,800000000,,"over","stated","cumulative",,"aze-media-2022","paragraph 4","preferred","The founding article's figure; the others differ from it in date or in definition."],
    ["china-investment-in-azerbaijan/lu-mei","china-investment-in-azerbaijan",,900000000,900000000,,"over","stated","cumulative",,"vestnik-kavkaza-lu-mei",,"normal",,"Ambassador Lu Mei."],
    ["chinese-companies-active-in-azerbaijan/2025-04","chinese-companies-active-in-azerbaijan","2025-04",298,,,"exact","stated","stock",,"vestnik-kavkaza-2025-04-22",,"preferred",,"President Aliyev."],
    ["chinese-companies-in-azerbaijan/2016-02","chinese-companies-in-azerbaijan","2016-02",80,,,"exact","stated","stock","companies with Chinese capital, Azerbaijani statistics","report-2016-02-19",,"normal"],
    ["chinese-companies-in-azerbaijan/2016-02-chinese-statistics","chinese-companies-in-azerbaijan","2016-02",31,,,"exact","stated","stock","Chinese statistics","report-2016-02-19",,"deprecated","Another definition: Chinese statistics, not companies with Chinese capital by Azerbaijani statistics."],
    ["chinese-companies-in-azerbaijan/2019-04","chinese-companies-in-azerbaijan","2019-04",120,,,"about","stated","stock","registered companies with Chinese capital","today-az-2019-04-08",,"normal",,"The Economy Minister."],
    ["chinese-companies-in-azerbaijan/2019-07","chinese-companies-in-azerbaijan","2019-07",119,,,"exact","stated","stock","operating companies with Chinese capital","trend-2019-07-05",,"normal",,"The deputy minister."],
    ["chinese-companies-in-azerbaijan/2019-ambassador","chinese-companies-in-azerbaijan","2019",20,20,,"over","stated","stock","Chinese enterprises at work","trend-2019-ambassador-wei",,"deprecated","Another definition: enterprises at work as the Chinese embassy counts them.","Ambassador Wei Jinghua."],
    ["chinese-companies-in-azerbaijan/2025-04","chinese-companies-in-azerbaijan","2025-04",375,,,"exact","stated","stock","registered companies with Chinese capital","vestnik-kavkaza-2025-04-22",,"normal",,"President Aliyev."],
    ["chinese-companies-in-azerbaijan/article","chinese-companies-in-azerbaijan",,120,,,"about","stated","stock",,"aze-media-2022","paragraph 4","preferred","The founding article's figure; the others differ from it in date or in definition."],
    ["chinese-contracts-on-state-projects/2019-04","chinese-contracts-on-state-projects","2019-04",600000000,,,"rounded","stated","cumulative",,"today-az-2019-04-08",,"preferred",,"The Economy Minister."],
    ["container-rail-traffic-azerbaijan-2025/2025","container-rail-traffic-azerbaijan-2025","2025",135000,,,"rounded","stated","reported","all directions, not only China","trend-2025-12-30",,"preferred"],
    ["containers-from-china-2024/2024","containers-from-china-2024","2024",27000,27000,,"over","stated","reported","containers, 20-foot equivalents by one report","trend-2025-01-10",,"preferred"],
    ["first-baku-xian-train-containers-2024/2024-11-24","first-baku-xian-train-containers-2024","2024-11-24",62,,,"exact","stated","reported","40-foot containers on one train","trend-2025-01-13",,"preferred"],
    ["first-xian-baku-train-days-2024/2024-03","first-xian-baku-train-days-2024","2024-03",11,,,"exact","stated","reported","one train","trend-2025-01-10",,"preferred"],
    ["huawei-ada-mddt-mou/article","huawei-ada-mddt-mou","2021-12",3,,,"exact","derived",,,"aze-media-2022","paragraph 6","preferred"],
    ["huawei-seeds-duration/article","huawei-seeds-duration",,2,,,"exact","stated",,,"aze-media-2022","paragraph 6","preferred"],
    ["huawei-seeds-launch/article","huawei-seeds-launch","2016",5,,,"exact","stated",,,"aze-media-2022","paragraph 6","preferred"],
    ["huawei-seeds-participants/article","huawei-seeds-participants",,,,,"dozens","stated",,,"aze-media-2022","paragraph 6","preferred"],
    ["huawei-smart-villages-karabakh/article","huawei-smart-villages-karabakh",,,,,"several","stated",,,"aze-media-2022","paragraph 6","preferred"],
    ["huawei-smartphone-rank/article","huawei-smartphone-rank",,2,,,"exact","stated",,,"aze-media-2022","paragraph 7","preferred"],
    ["ibrd-tanap-loan-azerbaijan/2016-12","ibrd-tanap-loan-azerbaijan","2016-12-20",400000000,,,"exact","stated",,,"report-2017-01-11",,"preferred"],
    ["ibrd-tanap-loan/2016-12","ibrd-tanap-loan","2016-12-20",800000000,,,"exact","stated",,,"report-2017-01-11",,"preferred"],
    ["industrial-conference-documents-2025/2025-04","industrial-conference-documents-2025","2025-04",13,,,"exact","stated",,,"trend-2025-04-25",,"preferred"],
    ["industrial-conference-value-2025/2025-04","industrial-conference-value-2025","2025-04",335000000,,,"exact","stated","announced",,"trend-2025-04-25",,"preferred"],
    ["non-oil-cooperation-sectors/article","non-oil-cooperation-sectors",,9,9,,"at-least","derived",,,"aze-media-2022","paragraph 2","preferred"],
    ["presidents-documents-2025/2025-04","presidents-documents-2025","2025-04-23",20,,,"exact","stated",,,"china-daily-2025-04-24",,"preferred"],
    ["rail-cargo-azerbaijan-china-2024/2024","rail-cargo-azerbaijan-china-2024","2024",612000,,,"rounded","stated","reported","both directions","trend-2025-05-21",,"preferred"],
    ["sofaz-first-yuan-bonds/2015-07","sofaz-first-yuan-bonds","2015-07",3000000000,,,"exact","stated","reported",,"reuters-2015-07-03",,"preferred"],
    ["sofaz-investment-in-china/2025-06","sofaz-investment-in-china","2025-06",1900000000,,,"rounded","stated","cumulative",,"trend-2025-09-25",,"preferred",,"Deputy Prime Minister Mustafayev."],
    ["trans-caspian-cargo-2023/2023","trans-caspian-cargo-2023","2023",2700000,2700000,,"over","stated","reported","whole route, not only China","trend-2024-01-27",,"preferred"],
    ["trans-caspian-cargo-2024-01-11/2024-11","trans-caspian-cargo-2024-01-11","2024-11",4100000,,,"rounded","stated","reported","whole route in eleven months, not only China","trend-2024-12-17",,"preferred"],
  ],
}),
  series: unpacked<SeriesRow>({
  fields: ["id","resource","label_en","aliases","subject","reporter","flow","class","country","unit","scale","operation","operands","from_year","to_year","missing","source","locator","note"],
  apart: { label_az: label_az.series, label_zh: label_zh.series },
  rows: [
    ["exchange-rate-azerbaijan","indicators","Azerbaijani manat per US dollar, annual average",["AZN","manat","AZN per USD","马纳特汇率"],"exchange-rate",,,,"azerbaijan","AZN per USD",1,,,1992,2024,"gap","penn-world-table","xr","In today's manat, as redenominated in 2006. 1992–2019 from the Penn World Table, where 1992–1995 are estimates; 2020–2024 from a table that shows one decimal. The official rate has been 1.7 since 2018. The central bank's averages differ slightly: 1.5965 for 2016 and 1.7205 for 2017."],
    ["exchange-rate-china","indicators","Chinese yuan per US dollar, annual average (Federal Reserve)",["CNY","yuan","renminbi","CNY per USD","人民币汇率"],"exchange-rate",,,,"china","CNY per USD",1,,,1992,2025,"gap","federal-reserve-cny","data/annual.csv","The rate that conversions use. It differs slightly from the Penn World Table's, which averages differently."],
    ["exchange-rate-china-pwt","indicators","Chinese yuan per US dollar, annual average (Penn World Table)",,"exchange-rate-pwt",,,,"china","CNY per USD",1,,,1992,2019,"gap","penn-world-table","xr","Given for comparison; conversions use the Federal Reserve's rate. The two differ slightly because they average differently."],
    ["finance-oda-like","finance","Chinese official commitments to Azerbaijan, aid (ODA-like)",,"finance",,,"oda-like","azerbaijan","USD-2021",1,,,2000,2021,"zero","aidata-gcdf3","data/cow_gcdf.csv, country code 373","Concessional money with a development purpose. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment."],
    ["finance-oof-like","finance","Chinese official commitments to Azerbaijan, other official flows (OOF-like)",,"finance",,,"oof-like","azerbaijan","USD-2021",1,,,2000,2021,"zero","aidata-gcdf3","data/cow_gcdf.csv, country code 373","Official money on commercial terms or for commercial ends. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment."],
    ["finance-total","finance","Chinese official commitments to Azerbaijan, all classes",,"finance",,,"total","azerbaijan","USD-2021",1,,,2000,2021,"zero","aidata-gcdf3","data/cow_gcdf.csv, country code 373","The sum of the three classes. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment."],
    ["finance-vague","finance","Chinese official commitments to Azerbaijan, class not clear (vague)",,"finance",,,"vague","azerbaijan","USD-2021",1,,,2000,2021,"zero","aidata-gcdf3","data/cow_gcdf.csv, country code 373","Official money that the source could not assign to aid or to other flows. Constant US dollars of 2021: do not add them to current dollars. Commitments, not disbursements. Only records that AidData recommends for aggregates are counted. A year in 2000–2021 that is not listed has no recorded commitment."],
    ["gdp-azerbaijan","indicators","GDP of Azerbaijan, current US dollars",["Azerbaijan GDP","Azərbaycan ÜDM","阿塞拜疆GDP"],"gdp",,,,"azerbaijan","USD",1,,,1990,2023,"gap","world-bank-gdp","NY.GDP.MKTP.CD","Current dollars, at the exchange rates of each year. The copy that was read is older than the World Bank's latest edition, and recent years have been revised since. Treat values before 1995 with care: in 1992 Azerbaijan's reported exports exceed the GDP given here."],
    ["gdp-china","indicators","GDP of China, current US dollars",["China GDP","Çin ÜDM","中国GDP"],"gdp",,,,"china","USD",1,,,1990,2023,"gap","world-bank-gdp","NY.GDP.MKTP.CD","Current dollars, at the exchange rates of each year. The copy that was read is older than the World Bank's latest edition, and recent years have been revised since. The values of 2022 and 2023 in particular have later revisions."],
    ["inflation-azerbaijan","indicators","Consumer price inflation in Azerbaijan",["Azerbaijan inflation","Azərbaycanda inflyasiya","阿塞拜疆通货膨胀"],"inflation",,,,"azerbaijan","percent",1,,,1992,2024,"gap","world-bank-cpi","FP.CPI.TOTL.ZG","Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist."],
    ["inflation-china","indicators","Consumer price inflation in China",["中国通货膨胀"],"inflation",,,,"china","percent",1,,,1992,2024,"gap","world-bank-cpi","FP.CPI.TOTL.ZG","Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist."],
    ["inflation-united-states","indicators","Consumer price inflation in the United States",,"inflation",,,,"united-states","percent",1,,,1992,2024,"gap","world-bank-cpi","FP.CPI.TOTL.ZG","Change of the annual average on the year before, in percent. These are rates, not an index: they must be chained, not added. A copy of the World Bank's series; later revisions exist."],
    ["population-azerbaijan","indicators","Population of Azerbaijan",["Azerbaijan population","Azərbaycan əhalisi"],"population",,,,"azerbaijan","persons",1,,,1990,2024,"gap","world-bank-population","SP.POP.TOTL","Mid-year estimates. A copy of the World Bank's series; later revisions exist."],
    ["population-china","indicators","Population of China",["China population","Çin əhalisi"],"population",,,,"china","persons",1,,,1990,2024,"gap","world-bank-population","SP.POP.TOTL","Mid-year estimates. A copy of the World Bank's series; later revisions exist."],
    ["south-caucasus-armenia-china","south-caucasus-imf","South Caucasus: Armenia's trade turnover with China, by China's report",,"south-caucasus-trade","china","turnover",,"armenia","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_40.xlsx","China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["south-caucasus-armenia-own","south-caucasus-imf","South Caucasus: Armenia's trade turnover with China, by its own report",,"south-caucasus-trade","armenia","turnover",,"armenia","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_9.xlsx","Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["south-caucasus-azerbaijan-china","south-caucasus-imf","South Caucasus: Azerbaijan's trade turnover with China, by China's report",,"south-caucasus-trade","china","turnover",,"azerbaijan","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_40.xlsx","China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["south-caucasus-azerbaijan-own","south-caucasus-imf","South Caucasus: Azerbaijan's trade turnover with China, by its own report",,"south-caucasus-trade","azerbaijan","turnover",,"azerbaijan","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_13.xlsx","Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["south-caucasus-georgia-china","south-caucasus-imf","South Caucasus: Georgia's trade turnover with China, by China's report",,"south-caucasus-trade","china","turnover",,"georgia","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_40.xlsx","China's exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["south-caucasus-georgia-own","south-caucasus-imf","South Caucasus: Georgia's trade turnover with China, by its own report",,"south-caucasus-trade","georgia","turnover",,"georgia","USD",1000000,,,2015,2020,"gap","imf-dots","DOTS_76.xlsx","Exports (FOB) plus imports (CIF), rounded to 0.1 million dollars. Which of the three states trades most with China depends on who reports: by their own reports Azerbaijan leads from 2016 on, by China's reports Georgia leads in every year. Mainland China only: Hong Kong, Macao and Taiwan are reported apart."],
    ["trade-announced-turnover","trade-announced","Azerbaijan's trade turnover with China, as announced",["announced trade turnover","açıqlanmış ticarət dövriyyəsi","公布的贸易额"],"trade","announced","turnover",,"azerbaijan","USD",1000000,,,2021,2025,"gap","vestnik-kavkaza-2025-04-22","The figure for 2024; each year names its own source","Single figures that officials and news agencies announced, most of them rounded; they continue Azerbaijan's own series, but are no table of a statistical office. No breakdown into exports and imports. Trend's report of 27 March 2024 gives 2.2 billion dollars for 2023: that is the figure of 2022 under the wrong year, and is not used."],
    ["trade-azerbaijan-balance",,"Azerbaijan's trade balance with China, as Azerbaijan reports it",["trade balance","trade deficit","ticarət saldosu","ticarət kəsiri","贸易差额","贸易逆差"],"trade","azerbaijan","balance",,"azerbaijan","USD",1000000,"difference",["trade-azerbaijan-exports","trade-azerbaijan-imports"],1992,2020,"gap","imf-dots","DOTS_13.xlsx, exports minus imports","Derived: exports (FOB) minus imports (CIF); freight and insurance make the deficit look larger than it would at one valuation. Azerbaijan's exports to China in 1993 are missing from the source, so that year has no balance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-china-share","trade-imf","China's share of Azerbaijan's trade turnover",,"trade","azerbaijan","share",,"azerbaijan","percent",1,,,1992,2020,"gap","imf-dots","DOTS_13.xlsx, turnover with China over turnover with the world","Computed from Azerbaijan's own reports. Azerbaijan's exports to China in 1993 are missing from the source, so that year has no share. The share of 2008 is depressed by an outlier in world exports. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-exports","trade-imf","Azerbaijan's exports to China, as Azerbaijan reports them (FOB)",["exports to China","Çinə ixrac","对华出口"],"trade","azerbaijan","exports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_13.xlsx","Exports are valued FOB, without freight and insurance. Azerbaijan's exports to China in 1993 are missing from the source. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-imports","trade-imf","Azerbaijan's imports from China, as Azerbaijan reports them (CIF)",["imports from China","Çindən idxal","自华进口"],"trade","azerbaijan","imports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_13.xlsx","Imports are valued CIF, with freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-turnover",,"Azerbaijan's trade turnover with China, as Azerbaijan reports it",["trade turnover","trade with China","ticarət dövriyyəsi","贸易额","对华贸易额"],"trade","azerbaijan","turnover",,"azerbaijan","USD",1000000,"sum",["trade-azerbaijan-exports","trade-azerbaijan-imports"],1992,2020,"gap","imf-dots","DOTS_13.xlsx, exports plus imports","Derived: exports (FOB) plus imports (CIF). Azerbaijan's exports to China in 1993 are missing from the source, so that year has no turnover. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-world-exports","trade-imf","Azerbaijan's exports to the world (FOB)",,"trade","azerbaijan","world-exports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_13.xlsx","The total of 2008, 47.8 billion dollars, is an outlier between 6.1 billion in 2007 and 14.7 billion in 2009. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-azerbaijan-world-imports","trade-imf","Azerbaijan's imports from the world (CIF)",,"trade","azerbaijan","world-imports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_13.xlsx","The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-china-balance",,"Azerbaijan's trade balance with China, as China reports it",,"trade","china","balance",,"azerbaijan","USD",1000000,"difference",["trade-china-exports","trade-china-imports"],1992,2020,"gap","imf-dots","DOTS_40.xlsx, China's imports minus exports","Derived, and seen from Azerbaijan: China's reported imports (CIF) minus its exports (FOB). Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-china-exports","trade-imf","Azerbaijan's exports to China, as China reports them (CIF)",,"trade","china","exports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_40.xlsx, China's imports from Azerbaijan","These are China's reported imports from Azerbaijan, valued CIF, with freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-china-imports","trade-imf","Azerbaijan's imports from China, as China reports them (FOB)",,"trade","china","imports",,"azerbaijan","USD",1000000,,,1992,2020,"gap","imf-dots","DOTS_40.xlsx, China's exports to Azerbaijan","These are China's reported exports to Azerbaijan, valued FOB, without freight and insurance. Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["trade-china-turnover",,"Azerbaijan's trade turnover with China, as China reports it",,"trade","china","turnover",,"azerbaijan","USD",1000000,"sum",["trade-china-exports","trade-china-imports"],1992,2020,"gap","imf-dots","DOTS_40.xlsx, China's imports plus exports","Derived: China's reported imports (CIF) plus its exports (FOB). Mainland China only: Hong Kong, Macao and Taiwan are reported apart. Azerbaijan's and China's figures for the same trade differ by up to a factor of two; compare years within one reporter only. The figure for 2020 comes from a copy of early 2022 and may have been revised since."],
    ["us-cpi","indicators","US consumer price index (CPI-U), annual average",["CPI-U","US CPI","US consumer prices"],"consumer-prices",,,,"united-states","index",1,,,1992,2025,"gap","bls-cpi-u","Mean of the monthly values","1982–84 = 100. The annual values are our means of the published months. One month of 2025 is absent from the source, so that year averages 11 months."],
  ],
}),
  verdicts: unpacked<Verdict>({
  fields: ["record","verdict","verification","detail"],
  rows: [
    ["aiib-azerbaijan-share-amount","contradicted","v-aiib-share","Trend (two reports of 2017), Report and Azerbaycan24 give $254.1 million instead of $245.1 million."],
    ["aiib-azerbaijan-share-pct","confirmed","v-aiib-share","It holds against the authorised capital: $254.1 million is 0.2541 % of $100 billion."],
    ["aiib-capital","confirmed","v-aiib-capital","The AIIB's Form 18-K gives $100 billion of authorised capital, $20 billion of it paid in."],
    ["aiib-covid-loan","confirmed","v-covid-100m","Reuters reports $100 million, on 10 November 2021."],
    ["aiib-established","partly","v-aiib-founding","2016 is the start of operations; the charter entered into force on 25 December 2015, as the AIIB announced."],
    ["aiib-founding-member","confirmed","v-aiib-founding","The AIIB lists Azerbaijan among the signatories of 29 June 2015; it ratified on 24 June 2016."],
    ["aiib-green-smart-plans","not found","v-aiib-green","No corroboration seen of the plan; a solar loan followed in 2024."],
    ["aiib-mandate","not checked",,"No source was held against this statement."],
    ["aiib-part-of-bri","not found","v-aiib-bri","No corroboration seen; Euromoney calls the TANAP loan no Belt and Road project."],
    ["aiib-tanap-loan","confirmed","v-tanap-600m","The AIIB and Reuters report $600 million, approved on 21 December 2016."],
    ["alyat-equipment-donation","disputed","v-alyat-equipment","Trend also says about $2 million, but AidData values the same handover at $3.867 million."],
    ["alyat-mou-cosco","not found","v-alyat-mous","No corroboration seen."],
    ["alyat-mou-guangzhou","not found","v-alyat-mous","No corroboration seen of the memorandum; the port authority was at the conference."],
    ["alyat-mou-lianyungang","not found","v-alyat-mous","No corroboration seen."],
    ["alyat-mous-count","not found","v-alyat-mous","No corroboration seen."],
    ["alyat-traffic-rising","not found","v-alyat-traffic","No corroboration seen; only a record of 100,000 TEU in 2025 was reported."],
    ["az-active-bri-participant","not checked",,"No source was held against this statement."],
    ["az-diversification-since-2015","not checked",,"No source was held against this statement."],
    ["az-pre-bri-transit-work","not checked",,"No source was held against this statement."],
    ["az-top-china-trade-in-region","partly","v-top-trade-partner","True on the own reports of 2019 (Azerbaijan $2,184 million, Georgia $1,066 million, Armenia $945 million), not on those of China (Georgia $1,481 million, Azerbaijan $1,477 million)."],
    ["azerbaijan-investment-in-china","disputed","v-az-in-china-1700m","Officials also said $1.7 billion in 2019, in securities, but Chinese ambassadors said about $8 million and about $300 million."],
    ["azerbaijan-outward-investment-growing","not checked",,"No source was held against this statement."],
    ["brf2-agrologistic-parks","not found","v-brf2-items","No corroboration seen."],
    ["brf2-asia-europe-telecom-corridor","not found","v-brf2-items","No corroboration seen, except that telecommunications companies were at the ceremony."],
    ["brf2-container-transit","not found","v-brf2-items","No corroboration seen."],
    ["brf2-documents-count","confirmed","v-brf2-821m","Azernews and Interfax also count ten."],
    ["brf2-documents-value","confirmed","v-brf2-821m","Azernews and Interfax also give $821 million; none of them splits it."],
    ["brf2-greenhouse-kurdamir","not found","v-greenhouse","No corroboration seen."],
    ["brf2-other-undertakings","not checked",,"No source was held against this statement."],
    ["brf2-trading-house","confirmed","v-trading-house","Azernews reports a memorandum on one trading house, and three already at work."],
    ["brf2-tyre-plant-sumgayit","confirmed","v-tyre-plant","Interfax and Region Plus name it among the documents; no source read shows that it was built."],
    ["brf2-wine-export","not found","v-brf2-items","No corroboration seen, except that wine companies were at the ceremony."],
    ["bri-announcement-2013","confirmed","v-bri-2013","A published speech in Astana dates the proposal to 7 September 2013."],
    ["btk-inauguration-chinese-officials","not found","v-btk-chinese-presence","No corroboration seen; the lists of guests that were read do not name China."],
    ["btk-no-chinese-funding","not found","v-btk-no-funding","No corroboration seen; what was read is consistent with it."],
    ["btk-railway-completed","confirmed","v-btk-opening","Trend and RFE/RL report the opening on 30 October 2017."],
    ["china-digital-5g-attention","not checked",,"No source was held against this statement."],
    ["china-interest-transit-infrastructure","not checked",,"No source was held against this statement."],
    ["china-investment-in-azerbaijan","confirmed","v-china-in-az-800m","The Economy Minister also said over $800 million in April 2019; the latest figure is $942.3 million, for mid-2025."],
    ["chinese-companies-in-azerbaijan","disputed","v-companies-120","The Economy Minister also said about 120, registered, in April 2019, but the Chinese ambassador counted over 20 at work that year and Chinese statistics 31 in 2016."],
    ["context-energy-first","not checked",,"No source was held against this statement."],
    ["context-low-early-importance","not checked",,"No source was held against this statement."],
    ["context-three-cooperation-spheres","not checked",,"No source was held against this statement."],
    ["forum-brf2-beijing-2019","confirmed","v-visit-2019","Trend and AzeriDaily report that the president took part."],
    ["haf-cpaffc-memorandum","confirmed","v-haf-cpaffc","Report has it on 24 November 2017."],
    ["haf-culture-events-china","confirmed","v-haf-events","The ambassador said so in December 2019 (Trend), in nearly the same words as the article."],
    ["haf-malipo-playground","confirmed","v-malipo","Azertac reports it complete on 29 October 2021."],
    ["huawei-5g-ai-focus","not checked",,"No source was held against this statement."],
    ["huawei-ada-mddt-mou","confirmed","v-ada-mou","News.Az reports it on 8 December 2021."],
    ["huawei-ada-rd-centre","confirmed","v-ada-mou","News.Az reports the plan; no source read shows that the centre opened."],
    ["huawei-long-presence","not checked",,"No source was held against this statement."],
    ["huawei-security-concern","not checked",,"No source was held against this statement."],
    ["huawei-seeds-duration","not found","v-seeds","No corroboration seen."],
    ["huawei-seeds-launch","not found","v-seeds","The programme exists, but no corroboration seen of the start in 2016 or of the five years."],
    ["huawei-seeds-participants","not found","v-seeds","No corroboration seen of a total; the edition of 2022 had 30 students."],
    ["huawei-seeds-strategy-internships","not found","v-seeds","No corroboration seen; the edition of 2022 was held online."],
    ["huawei-smart-villages-karabakh","partly","v-smart-village","Huawei technology at one village, Aghali, is documented, not several projects."],
    ["huawei-smartphone-rank","not checked","v-huawei-rank","Not searched for: not a figure of Azerbaijan and China."],
    ["huawei-us-embargo","not checked",,"No source was held against this statement."],
    ["humanitarian-projects-growing","not checked",,"No source was held against this statement."],
    ["non-oil-cooperation-sectors","not checked",,"No source was held against this statement."],
    ["outlook-alternative-corridors","not checked",,"No source was held against this statement."],
    ["outlook-az-bri-role","not checked",,"No source was held against this statement."],
    ["outlook-bri-scope","not checked",,"No source was held against this statement."],
    ["outlook-china-transport-focus","not checked",,"No source was held against this statement."],
    ["outlook-relations-intensify","not checked",,"No source was held against this statement."],
    ["sdg-2030-framework","not checked",,"No source was held against this statement."],
    ["source-attribution","confirmed","v-seed-url","A stored copy at Aze.Media carries the same text."],
    ["us-china-tech-rivalry","not checked",,"No source was held against this statement."],
    ["visit-aliyev-china-2015","confirmed","v-visit-2015","Report calls it a state visit, on 10 December 2015."],
    ["visit-aliyev-china-2019","confirmed","v-visit-2019","Trend and AzeriDaily report it; the latter calls it a working visit."],
    ["world-ports-conference-baku-2018","confirmed","v-world-ports-conf","Trend dates it to 8-11 May 2018."],
  ],
}),
  words: unpacked<Word>({
  fields: ["id","aliases"],
  apart: { label_az: label_az.words, label_zh: label_zh.words },
  rows: [
    ["AZN per USD"],
    ["CNY"],
    ["CNY per USD"],
    ["TEU"],
    ["USD"],
    ["USD-2021"],
    ["about"],
    ["adopted"],
    ["agreement",["deal","contract","müqavilə","合同"]],
    ["agriculture"],
    ["aid",["assistance","援款"]],
    ["allocated"],
    ["announced"],
    ["announced-value"],
    ["approved"],
    ["assessment"],
    ["at-least"],
    ["attribution"],
    ["capital"],
    ["companies",["firms","businesses","enterprises","müəssisə","公司","企业"]],
    ["company-count"],
    ["completed"],
    ["confirmed"],
    ["containers"],
    ["context"],
    ["contradicted"],
    ["corridor"],
    ["count"],
    ["cultural"],
    ["culture"],
    ["cumulative"],
    ["days"],
    ["declaration"],
    ["deprecated"],
    ["digital"],
    ["disputed"],
    ["documents"],
    ["dozens"],
    ["education"],
    ["energy"],
    ["estimated"],
    ["event"],
    ["exact"],
    ["finance"],
    ["flow"],
    ["forum"],
    ["grant"],
    ["health"],
    ["hectares"],
    ["humanitarian"],
    ["in-force"],
    ["index"],
    ["industry"],
    ["investment",["FDI","sərmayə","yatırım"]],
    ["investment-flow"],
    ["loan",["debt","credit","borrowing","lending","borc","borclanma","债务","借款","信贷"]],
    ["locations"],
    ["membership"],
    ["memoranda"],
    ["memorandum",["MoU","谅解备忘录"]],
    ["multi-sector"],
    ["non-oil"],
    ["normal"],
    ["not checked"],
    ["not found"],
    ["outlook"],
    ["over"],
    ["parties"],
    ["partly"],
    ["percent"],
    ["persons"],
    ["plan"],
    ["planned"],
    ["preferred"],
    ["programme"],
    ["project"],
    ["projects"],
    ["rank"],
    ["ratified"],
    ["reported"],
    ["rounded"],
    ["sectors"],
    ["security"],
    ["several"],
    ["signed"],
    ["statement"],
    ["stock"],
    ["students"],
    ["tonnes"],
    ["trade"],
    ["training"],
    ["trains"],
    ["transport",["logistics","logistika","物流"]],
    ["under-way"],
    ["up-to"],
    ["visit"],
    ["weeks"],
    ["years"],
  ],
}),
  tables: unpacked<TableRow>({
  fields: ["id","label_en","aliases","description","rows","filter","sort","total","note"],
  apart: { label_az: label_az.tables, label_zh: label_zh.tables },
  rows: [
    ["agreements","Agreements and signed documents",["agreement","deals","documents","saziş","sənədlər","协议"],"Every signed document: agreements, memoranda, declarations, plans and statements. The column Kind tells them apart.","agreements",,"date","amount","Most documents carry no amount. A value announced for a package of documents is not committed money, and a memorandum binds nobody to pay: neither is counted in the total. A package of documents and those of its parts that are known stand in rows of their own: the package of the Second Belt and Road Forum, brf2-documents-count, has six rows in all."],
    ["background","Background and outlook",["statements","context","kontekst","背景"],"What the founding article says of context, judgements and outlook.","statements",,"id",,"Judgements and expectations are the article's, not established facts."],
    ["culture-and-education","Culture and education",["culture","education","mədəniyyət","təhsil","文化","教育"],"Cultural, educational and humanitarian cooperation.","records","sector=culture|education|humanitarian","date"],
    ["digital-cooperation","Digital cooperation",["digital","ICT","rəqəmsal","数字"],"Telecommunications, technology training and other digital cooperation.","records","sector=digital","date"],
    ["fact-check","Fact check of the founding article",["facts","verdicts","article","faktlar","核查"],"Each fact of the founding article, the paragraph it stands in, and what independent sources say of it.","records","in-article=true","id",,"Not found means that no corroboration was seen, not that the statement is false. Not checked means that no source was sought."],
    ["figures","All figures",["figure","numbers","göstəricilər","数据"],"Every figure with its preferred value, the value in the founding article and the verdict on it.","figures",,"figure"],
    ["finance","Chinese official finance by year",["official finance","AidData","maliyyə","官方资金"],"Chinese official commitments to Azerbaijan by class, in constant dollars of 2021.","years",,"year","total","Commitments, not disbursements. A year without a recorded commitment is 0. Source: AidData, GCDF 3.0 (ODC-BY 1.0)."],
    ["indicators","Country indicators by year",["indicator","macro","iqtisadi göstəricilər","指标"],"GDP, population, inflation, exchange rates and US consumer prices.","years",,"year",,"Sources: World Bank (CC BY 4.0); Penn World Table 10.01 (CC BY); US Federal Reserve; US BLS; manat from 2020: Knoema."],
    ["investment","Investment, source by source",["investments","FDI","investisiya","sərmayə","投资"],"Investment of China in Azerbaijan and of Azerbaijan in China: each source's value, with its date and how exact it is.","observations","kind=investment|investment-flow","as-of",,"Most values are stocks as officials stated them, so they must not be added to one another. Ambassadors' and ministers' figures differ widely."],
    ["loans","Loans to Azerbaijan",["loan","credits","kredit","kreditlər","贷款"],"Loans of the Asian Infrastructure Investment Bank and of other multilateral lenders beside them.","loans",,"date","amount","The lenders are multilateral banks: these loans are not bilateral lending by China, which stands in the tables finance (AZCN.FINANCE) and projects. A part of a loan, and what was lent to another country, is not counted in the total."],
    ["memoranda","Memoranda",["memorandum","MoU","MoUs","备忘录"],"Memoranda of understanding and of cooperation.","agreements","kind=memorandum","date",,"A memorandum states an intention; it commits no money."],
    ["middle-corridor","Middle Corridor traffic",["TITR","Trans-Caspian","Orta Dəhliz"],"Block trains, containers and cargo on the route through the Caspian, each with what it counts.","figures","kind=corridor","as-of",,"The counts differ in scope, such as trains sent or received, or transit or imports, so they must not be added or compared with one another."],
    ["projects","Projects",["project","layihə"],"Projects announced, under way or completed, with the Chinese official projects that AidData records.","projects",,"date","amount-2021","AidData's amounts are in constant dollars of 2021 and stand in a column of their own: never add them to current dollars. They are already inside the yearly totals of the table of official finance."],
    ["south-caucasus","South Caucasus trade with China",["region","Caucasus","Cənubi Qafqaz","南高加索"],"Goods turnover with China of Azerbaijan, Georgia and Armenia, by their own reports and by China's.","years",,"year",,"Rounded to 0.1 million dollars. Who leads depends on the reporter. Source: International Monetary Fund, Direction of Trade Statistics."],
    ["timeline","Timeline",["chronology","history","events","hadisələr","年表"],"Every dated record: visits, forums, documents, loans, projects and figures.","records","resource=agreements|events|figures|loans|programmes|projects;date=*","date",,"Dates stand at the precision known: a year or a month where no day is known."],
    ["trade","Goods trade by year",["commerce","exports and imports","ticarət","贸易"],"Azerbaijan's goods trade with China by its own reports, by China's reports and as announced, with Azerbaijan's trade with the world.","years",,"year","turnover","Three reporters stand side by side and must not be mixed. Exports and imports are seen from Azerbaijan. The total adds current dollars of different years, by Azerbaijan's reports, without 1993. Source of 1992–2020: International Monetary Fund, Direction of Trade Statistics; 2021–2025 as announced."],
  ],
}),
  columns: unpacked<ColumnRow>({
  fields: ["table","position","id","label_en","field","type","width"],
  apart: { label_az: label_az.columns, label_zh: label_zh.columns },
  rows: [
    ["agreements",1,"date","Date","date","date",12],
    ["agreements",2,"year","Year","year","year",8],
    ["agreements",3,"title","Title","label","text",56],
    ["agreements",4,"kind","Kind","kind","text",16],
    ["agreements",5,"parties","Parties","parties","text",36],
    ["agreements",6,"sector","Sector","sector","text",16],
    ["agreements",7,"place","Place","place","text",20],
    ["agreements",8,"amount","Amount, USD","amount","money",18],
    ["agreements",9,"counted","Counted in totals","include-in-totals","boolean",12],
    ["agreements",10,"status","Status","status","text",14],
    ["agreements",11,"verdict","Verdict","verdict","text",16],
    ["agreements",12,"source","Source","source","text",40],
    ["agreements",13,"id","ID","id","text",28],
    ["background",1,"statement","Statement","label","text",60],
    ["background",2,"parties","Parties","parties","text",36],
    ["background",3,"sector","Sector","sector","text",16],
    ["background",4,"status","Status","status","text",14],
    ["background",5,"value","Value","value","number",18],
    ["background",6,"unit","Unit","unit","text",14],
    ["background",7,"verdict","Verdict","verdict","text",16],
    ["background",8,"locator","Where in the source","locator","text",16],
    ["background",9,"source","Source","source","text",40],
    ["background",10,"id","ID","id","text",28],
    ["culture-and-education",1,"date","Date","date","date",12],
    ["culture-and-education",2,"year","Year","year","year",8],
    ["culture-and-education",3,"title","Title","label","text",56],
    ["culture-and-education",4,"kind","Kind","kind","text",16],
    ["culture-and-education",5,"parties","Parties","parties","text",36],
    ["culture-and-education",6,"sector","Sector","sector","text",16],
    ["culture-and-education",7,"place","Place","place","text",20],
    ["culture-and-education",8,"status","Status","status","text",14],
    ["culture-and-education",9,"verdict","Verdict","verdict","text",16],
    ["culture-and-education",10,"source","Source","source","text",40],
    ["culture-and-education",11,"id","ID","id","text",28],
    ["digital-cooperation",1,"date","Date","date","date",12],
    ["digital-cooperation",2,"year","Year","year","year",8],
    ["digital-cooperation",3,"title","Title","label","text",56],
    ["digital-cooperation",4,"kind","Kind","kind","text",16],
    ["digital-cooperation",5,"parties","Parties","parties","text",36],
    ["digital-cooperation",6,"place","Place","place","text",20],
    ["digital-cooperation",7,"status","Status","status","text",14],
    ["digital-cooperation",8,"verdict","Verdict","verdict","text",16],
    ["digital-cooperation",9,"source","Source","source","text",40],
    ["digital-cooperation",10,"id","ID","id","text",28],
    ["fact-check",1,"locator","Where in the source","locator","text",16],
    ["fact-check",2,"title","Title","label","text",56],
    ["fact-check",3,"kind","Kind","kind","text",16],
    ["fact-check",4,"date","Date","date","date",12],
    ["fact-check",5,"year","Year","year","year",8],
    ["fact-check",6,"stated","Value in the article","stated","number",18],
    ["fact-check",7,"value","Value","value","number",18],
    ["fact-check",8,"unit","Unit","unit","text",14],
    ["fact-check",9,"verdict","Verdict","verdict","text",16],
    ["fact-check",10,"caveat","What to mind","caveat","text",60],
    ["fact-check",11,"source","Source","source","text",40],
    ["fact-check",12,"id","ID","id","text",28],
    ["figures",1,"figure","Figure","label","text",56],
    ["figures",2,"kind","Kind","kind","text",16],
    ["figures",3,"as-of","As of","as-of","date",12],
    ["figures",4,"year","Year","as-of-year","year",8],
    ["figures",5,"value","Value","value","number",18],
    ["figures",6,"unit","Unit","unit","text",14],
    ["figures",7,"exactness","Exactness","qualifier","text",12],
    ["figures",8,"stated","Value in the article","stated","number",18],
    ["figures",9,"sector","Sector","sector","text",16],
    ["figures",10,"status","Status","status","text",14],
    ["figures",11,"verdict","Verdict","verdict","text",16],
    ["figures",12,"source","Source","source","text",40],
    ["figures",13,"id","ID","id","text",28],
    ["finance",1,"year","Year","year","year",8],
    ["finance",2,"total","All classes, 2021 USD","finance-total","money",18],
    ["finance",3,"oda-like","Aid (ODA-like), 2021 USD","finance-oda-like","money",18],
    ["finance",4,"oof-like","Other official flows (OOF-like), 2021 USD","finance-oof-like","money",18],
    ["finance",5,"vague","Class not clear, 2021 USD","finance-vague","money",18],
    ["indicators",1,"year","Year","year","year",8],
    ["indicators",2,"gdp-azerbaijan","GDP of Azerbaijan, USD","gdp-azerbaijan","money",18],
    ["indicators",3,"gdp-china","GDP of China, USD","gdp-china","money",18],
    ["indicators",4,"population-azerbaijan","Population of Azerbaijan","population-azerbaijan","number",16],
    ["indicators",5,"population-china","Population of China","population-china","number",16],
    ["indicators",6,"inflation-azerbaijan","Inflation in Azerbaijan, %","inflation-azerbaijan","percent",14],
    ["indicators",7,"inflation-china","Inflation in China, %","inflation-china","percent",14],
    ["indicators",8,"inflation-united-states","Inflation in the United States, %","inflation-united-states","percent",14],
    ["indicators",9,"azn-per-usd","AZN per USD","exchange-rate-azerbaijan","number",14],
    ["indicators",10,"cny-per-usd","CNY per USD","exchange-rate-china","number",14],
    ["indicators",11,"cny-per-usd-pwt","CNY per USD (Penn World Table)","exchange-rate-china-pwt","number",14],
    ["indicators",12,"us-cpi","US consumer prices, 1982–84 = 100","us-cpi","number",14],
    ["investment",1,"figure","Figure","label","text",56],
    ["investment",2,"from","From","from","text",18],
    ["investment",3,"to","To","to","text",18],
    ["investment",4,"as-of","As of","as-of","date",12],
    ["investment",5,"year","Year","as-of-year","year",8],
    ["investment",6,"value","Value","value","number",18],
    ["investment",7,"unit","Unit","unit","text",14],
    ["investment",8,"exactness","Exactness","qualifier","text",12],
    ["investment",9,"scope","What is counted","scope","text",36],
    ["investment",10,"status","Status","status","text",14],
    ["investment",11,"rank","Rank","rank","text",12],
    ["investment",12,"verdict","Verdict","verdict","text",16],
    ["investment",13,"source","Source","source","text",40],
    ["investment",14,"id","ID","id","text",28],
    ["loans",1,"date","Date","date","date",12],
    ["loans",2,"year","Year","year","year",8],
    ["loans",3,"title","Title","label","text",56],
    ["loans",4,"lender","Lender","lender","text",34],
    ["loans",5,"amount","Amount, USD","amount","money",18],
    ["loans",6,"exactness","Exactness","qualifier","text",12],
    ["loans",7,"counted","Counted in totals","include-in-totals","boolean",12],
    ["loans",8,"borrower","Borrower","borrower","text",26],
    ["loans",9,"sector","Sector","sector","text",16],
    ["loans",10,"status","Status","status","text",14],
    ["loans",11,"verdict","Verdict","verdict","text",16],
    ["loans",12,"source","Source","source","text",40],
    ["loans",13,"id","ID","id","text",28],
    ["memoranda",1,"date","Date","date","date",12],
    ["memoranda",2,"year","Year","year","year",8],
    ["memoranda",3,"title","Title","label","text",56],
    ["memoranda",4,"parties","Parties","parties","text",36],
    ["memoranda",5,"sector","Sector","sector","text",16],
    ["memoranda",6,"place","Place","place","text",20],
    ["memoranda",7,"status","Status","status","text",14],
    ["memoranda",8,"verdict","Verdict","verdict","text",16],
    ["memoranda",9,"source","Source","source","text",40],
    ["memoranda",10,"id","ID","id","text",28],
    ["middle-corridor",1,"figure","Figure","label","text",56],
    ["middle-corridor",2,"as-of","As of","as-of","date",12],
    ["middle-corridor",3,"year","Year","as-of-year","year",8],
    ["middle-corridor",4,"value","Value","value","number",18],
    ["middle-corridor",5,"unit","Unit","unit","text",14],
    ["middle-corridor",6,"exactness","Exactness","qualifier","text",12],
    ["middle-corridor",7,"source","Source","source","text",40],
    ["middle-corridor",8,"id","ID","id","text",28],
    ["projects",1,"date","Date","date","date",12],
    ["projects",2,"year","Year","year","year",8],
    ["projects",3,"title","Title","label","text",56],
    ["projects",4,"kind","Kind","kind","text",16],
    ["projects",5,"parties","Parties","parties","text",36],
    ["projects",6,"sector","Sector","sector","text",16],
    ["projects",7,"place","Place","place","text",20],
    ["projects",8,"amount","Amount, USD","amount","money",18],
    ["projects",9,"amount-2021","Amount, constant 2021 USD","amount-2021","money",20],
    ["projects",10,"counted","Counted in totals","include-in-totals","boolean",12],
    ["projects",11,"status","Status","status","text",14],
    ["projects",12,"verdict","Verdict","verdict","text",16],
    ["projects",13,"source","Source","source","text",40],
    ["projects",14,"id","ID","id","text",28],
    ["south-caucasus",1,"year","Year","year","year",8],
    ["south-caucasus",2,"azerbaijan-own","Azerbaijan, own report, USD","south-caucasus-azerbaijan-own","money",18],
    ["south-caucasus",3,"georgia-own","Georgia, own report, USD","south-caucasus-georgia-own","money",18],
    ["south-caucasus",4,"armenia-own","Armenia, own report, USD","south-caucasus-armenia-own","money",18],
    ["south-caucasus",5,"azerbaijan-china","Azerbaijan, China's report, USD","south-caucasus-azerbaijan-china","money",18],
    ["south-caucasus",6,"georgia-china","Georgia, China's report, USD","south-caucasus-georgia-china","money",18],
    ["south-caucasus",7,"armenia-china","Armenia, China's report, USD","south-caucasus-armenia-china","money",18],
    ["timeline",1,"date","Date","date","date",12],
    ["timeline",2,"year","Year","year","year",8],
    ["timeline",3,"title","Title","label","text",56],
    ["timeline",4,"kind","Kind","kind","text",16],
    ["timeline",5,"parties","Parties","parties","text",36],
    ["timeline",6,"sector","Sector","sector","text",16],
    ["timeline",7,"place","Place","place","text",20],
    ["timeline",8,"amount","Amount, USD","amount","money",18],
    ["timeline",9,"status","Status","status","text",14],
    ["timeline",10,"verdict","Verdict","verdict","text",16],
    ["timeline",11,"source","Source","source","text",40],
    ["timeline",12,"id","ID","id","text",28],
    ["trade",1,"year","Year","year","year",8],
    ["trade",2,"exports","Exports to China, USD","trade-azerbaijan-exports","money",18],
    ["trade",3,"imports","Imports from China, USD","trade-azerbaijan-imports","money",18],
    ["trade",4,"turnover","Turnover, USD","trade-azerbaijan-turnover","money",18],
    ["trade",5,"balance","Balance, USD","trade-azerbaijan-balance","money",18],
    ["trade",6,"china-reported-exports","Exports by China's data, USD","trade-china-exports","money",18],
    ["trade",7,"china-reported-imports","Imports by China's data, USD","trade-china-imports","money",18],
    ["trade",8,"china-reported-turnover","Turnover by China's data, USD","trade-china-turnover","money",18],
    ["trade",9,"china-reported-balance","Balance by China's data, USD","trade-china-balance","money",18],
    ["trade",10,"announced-turnover","Turnover as announced, USD","trade-announced-turnover","money",18],
    ["trade",11,"world-exports","Exports to the world, USD","trade-azerbaijan-world-exports","money",18],
    ["trade",12,"world-imports","Imports from the world, USD","trade-azerbaijan-world-imports","money",18],
    ["trade",13,"china-share","China's share of turnover, %","trade-azerbaijan-china-share","percent",14],
  ],
}),
  values: {
    "exchange-rate-azerbaijan": { from: 1992, values: [0.00091,0.007534,0.109494,0.692612,0.860253,0.797075,0.7738,0.824033,0.894831,0.931317,0.972164,0.982146,0.982696,0.945421,0.893445,0.858124,0.82162,0.803783,0.80265,0.789686,0.785645,0.784541,0.784347,1.024564,1.595722,1.721155,1.700017,1.7,1.7,1.7,1.7,1.7,1.7], details: {"1992":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1993":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1994":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"1995":{"qualifier":"estimated","note":"An estimate, as the Penn World Table marks it."},"2020":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2021":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2022":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2023":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."},"2024":{"qualifier":"rounded","source":"knoema-azn","note":"The source shows one decimal only; the official rate was 1.7."}} },
    "exchange-rate-china": { from: 1992, values: [5.5206,5.7795,8.6397,8.37,8.3389,8.3193,8.3008,8.2783,8.2784,8.277,8.2771,8.2772,8.2768,8.1936,7.9723,7.6058,6.9477,6.8307,6.7696,6.463,6.3093,6.1478,6.162,6.2827,6.64,6.7569,6.609,6.9081,6.9042,6.4508,6.729,7.0809,7.1957,7.1875] },
    "exchange-rate-china-pwt": { from: 1992, values: [5.514592,5.761958,8.618743,8.351417,8.314175,8.289817,8.278958,8.27825,8.278504,8.277068,8.276957,8.277037,8.276801,8.194317,7.973438,7.607533,6.948655,6.831416,6.770269,6.461461,6.312333,6.195758,6.143434,6.227489,6.644478,6.758755,6.615957,6.908385] },
    "finance-oda-like": { from: 2000, values: [,,1509876,,2751809,3973008,,,,,,0,0,,5390378,0,16649344,3850537,14023097,3292044,945845,2700000] },
    "finance-oof-like": { from: 2000, values: [,,0,,0,0,,,,,,0,35223707,,0,625691076,0,49389213,0,37451779,23453577,152960000] },
    "finance-total": { from: 2000, values: [,,1509876,,2751809,3973008,,,,,,0,35223707,,5390378,625691076,16649344,53239750,170221664,142314064,24399422,155660000], details: {"2011":{"note":"The source lists 2011 with no amount in any class."}} },
    "finance-vague": { from: 2000, values: [,,0,,0,0,,,,,,0,0,,0,0,0,0,156198567,101570241,0,0] },
    "gdp-azerbaijan": { from: 1990, values: [8884848485,5344000000,444658672,1570392598,1193141110,2417331193,3176507376,3962362387,4446368571,4581248567,5272615723,5707616204,6236087738,7276413079,8680405741,13245421881,20981929498,33049419431,48851293785,44292427185,52909294792,65952796428,69679944504,74160560124,75239785452,53076235355,37866996883,40866627352,47112470052,48174235294,42693000000,54825411765,78807470588,72356176471], details: {"1990":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1991":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1992":{"note":"Treat with care: GDP before 1995 is doubtful in this source. Azerbaijan's reported exports of 1992, 1.6 billion dollars, exceed it."},"1993":{"note":"Treat with care: GDP before 1995 is doubtful in this source."},"1994":{"note":"Treat with care: GDP before 1995 is doubtful in this source."}} },
    "gdp-china": { from: 1990, values: [360857912566,383373318084,426915712716,444731282436,564321854521,734484834574,863749314719,961601980985,1029060747621,1094003874937,1211331651866,1339400897105,1470557654800,1660280543847,1955346768721,2285961149880,2752118657184,3550327802998,4594336785738,5101691124285,6087191746679,7551545703441,8532185381681,9570471111832,10475624944355,11061572618579,11233313730349,12310491333981,13894907857881,14279968506272,14687744162801,17820459508852,17881783387001,17794781986104] },
    "inflation-azerbaijan": { from: 1992, values: [-10.6301,1128,1662.2159,411.7596,19.7948,3.6743,-0.7727,-8.5252,1.805,1.5472,2.7712,2.2339,6.7089,9.6795,8.3289,16.6998,20.8491,1.457,5.7269,7.8583,1.0662,2.4157,1.3734,4.0277,12.4434,12.9359,2.2685,2.6106,2.7598,6.6503,13.8523,8.7854,2.2122] },
    "inflation-china": { from: 1992, values: [6.354,14.6101,24.257,16.7912,8.3132,2.7865,-0.7732,-1.4015,0.3478,0.7191,-0.732,1.1276,3.8246,1.7764,1.6494,4.8168,5.9253,-0.7282,3.1753,5.5539,2.6195,2.6211,1.9216,1.437,2,1.5931,2.0748,2.8992,2.4194,0.981,1.9736,0.2348,0.2181] },
    "inflation-united-states": { from: 1992, values: [3.0288,2.9517,2.6074,2.8054,2.9312,2.3377,1.5523,2.188,3.3769,2.8262,1.586,2.2701,2.6772,3.3927,3.2259,2.8527,3.8391,-0.3555,1.64,3.1568,2.0693,1.4648,1.6222,0.1186,1.2616,2.1301,2.4426,1.8122,1.2336,4.6979,8.0028,4.1163,2.9495] },
    "population-azerbaijan": { from: 1990, values: [7175200,7271300,7382050,7494800,7596550,7684850,7763000,7838250,7913000,7982750,8048600,8111200,8171950,8234100,8306500,8391850,8484550,8581300,8763400,8947243,9054332,9173082,9295784,9416801,9535079,9649341,9757812,9854033,9939771,10024283,10093121,10137750,10141756,10153958,10202830] },
    "population-china": { from: 1990, values: [1135185000,1150780000,1164970000,1178440000,1191835000,1204855000,1217550000,1230075000,1241935000,1252735000,1262645000,1271850000,1280400000,1288400000,1296075000,1303720000,1311020000,1317885000,1324655000,1331260000,1337705000,1345035000,1354190000,1363240000,1371860000,1379860000,1387790000,1396215000,1402760000,1407745000,1411100000,1412360000,1412175000,1410710000,1408975000] },
    "south-caucasus-armenia-china": { from: 2015, values: [332800000,388000000,435800000,530800000,759300000,995600000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "south-caucasus-armenia-own": { from: 2015, values: [481300000,453200000,596200000,771100000,944900000,964000000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "south-caucasus-azerbaijan-china": { from: 2015, values: [666200000,768900000,966200000,899400000,1477200000,1296400000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "south-caucasus-azerbaijan-own": { from: 2015, values: [565100000,1085800000,1298300000,1310200000,2183800000,1845500000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "south-caucasus-georgia-china": { from: 2015, values: [812600000,815400000,985100000,1159500000,1481400000,1374600000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "south-caucasus-georgia-own": { from: 2015, values: [713100000,721800000,934300000,1033200000,1066200000,1186300000], details: {"2015":{"qualifier":"rounded"},"2016":{"qualifier":"rounded"},"2017":{"qualifier":"rounded"},"2018":{"qualifier":"rounded"},"2019":{"qualifier":"rounded"},"2020":{"qualifier":"rounded"}} },
    "trade-announced-turnover": { from: 2021, values: [1780000000,2150000000,3100000000,3744000000,4870000000], details: {"2021":{"qualifier":"rounded","source":"trend-2023-09-01","note":"Given by Trend from Azerbaijani data, beside the figure for 2022. The growth that Azerbaijan's trade representative in China gave for 2022, 23.5 percent to 2,159 million, implies about 1,748 million instead."},"2022":{"qualifier":"rounded","source":"trend-2023-09-01","note":"Given by Trend from Azerbaijani data, with growth of 20.7 percent. Azerbaijan's trade representative in China said 2,159 million and 23.5 percent; the Deputy Prime Minister said 2.2 billion and 21 percent."},"2023":{"qualifier":"rounded","source":"caliber-2023","note":"Said by China's chargé d'affaires Ding Tao, with growth of 43.5 percent. It agrees with the figure for 2024 and its growth, which imply 3,102 million. A report that puts 2.2 billion on 2023 repeats the figure of 2022."},"2024":{"qualifier":"exact","source":"vestnik-kavkaza-2025-04-22","note":"Said by President Aliyev to Xinhua, exact to the million, with growth of 20.7 percent. The same report puts China at 7.9 percent of Azerbaijan's trade and 17.69 percent of its imports, as its fourth largest partner."},"2025":{"qualifier":"rounded","source":"report-2026-03-13","note":"Said by China's ambassador Lu Mei, with growth of 30.2 percent. It is 30.1 percent above the figure for 2024, so it appears to continue Azerbaijan's own series."}} },
    "trade-azerbaijan-china-share": { from: 1992, values: [0.015336,,0.192874,0.37596,0.210003,0.507476,0.417873,0.706716,0.959744,1.186111,1.366562,2.141513,2.486232,3.190797,1.966683,2.454625,1.780393,2.958738,3.313454,1.836825,2.430288,1.888184,2.453373,2.575032,4.947583,5.386582,4.237044,6.557156,7.53666], details: {"2008":{"note":"Depressed by the outlier in that year's world exports."}} },
    "trade-azerbaijan-exports": { from: 1992, values: [338400,,257080,1750030,543600,1250700,900500,166600,4878901,2438599,1312340,19286102,31718200,99237701,6390400,10103601,498968001,129873400,338850400,39010800,183769100,88629000,63863000,53194800,382027200,443807400,113573400,752162600,432760700] },
    "trade-azerbaijan-imports": { from: 1992, values: [55600,3823600,2472700,2817080,2799400,6730900,6134600,13719600,23090500,41985700,51024060,92392699,145496992,173812000,222493104,278812288,478834400,485160900,587618600,628250300,631856200,566342900,697082600,511916900,703805700,854535000,1196673400,1431592600,1412744900] },
    "trade-azerbaijan-world-exports": { from: 1992, values: [1571249060,993135860,637453520,547137800,631245300,781310300,607050900,929227800,1742928713,2315361381,2164826849,2589529019,3612383727,4347044655,6372067488,6056957806,47755700198,14693259263,21360210200,26570898300,23907983700,23975416800,21828608900,12729138400,13457592100,15319977100,19458632500,19635748600,13740817500], details: {"2008":{"note":"An outlier in the source: 47.8 billion dollars between 6.1 in 2007 and 14.7 in 2009."}} },
    "trade-azerbaijan-world-imports": { from: 1992, values: [997924010,635497664,777862180,667648790,960636600,791494200,1076497500,1035663700,1171327325,1430013924,1664958079,2625419284,3515479878,4210369004,5265981807,5713306888,7164878308,6093790703,6600611600,9755968700,9652870600,10712502500,9187697600,9216676900,8489140300,8783292200,11464970100,13667641800,10746229600] },
    "trade-china-exports": { from: 1992, values: [425000,3119000,4966000,2711000,209000,14189000,162000,149000,3980000,4277000,1456000,34669000,40209403,24402000,21990000,1444000,114863000,127959000,86158833,194129713,214173668,232035882,298663502,226371430,412028000,577941267,382476740,860156560,678805880] },
    "trade-china-imports": { from: 1992, values: [1065000,1280000,4830000,1072000,1192000,1469000,1146000,986000,2187000,10767000,94029000,203722000,143670408,233796000,346682000,475293000,686167000,552786000,844419370,892244536,1063135834,868189587,643943354,439861556,356880000,388299645,516946200,617034680,617609220] },
    "us-cpi": { from: 1992, values: [140.317,144.458,148.225,152.383,156.85,160.517,163.008,166.575,172.2,177.067,179.875,183.958,188.883,195.292,201.592,207.342,215.303,214.537,218.056,224.939,229.594,232.957,236.736,237.017,240.007,245.12,251.107,255.657,258.811,270.97,292.655,304.702,313.689,321.943], details: {"2025":{"qualifier":"about","note":"The mean of 11 months: one month is absent from the source."}} },
    "trade-azerbaijan-balance": { from: 1992, values: [282800,,-2215620,-1067050,-2255800,-5480200,-5234100,-13553000,-18211599,-39547101,-49711720,-73106597,-113778792,-74574299,-216102704,-268708687,20133601,-355287500,-248768200,-589239500,-448087100,-477713900,-633219600,-458722100,-321778500,-410727600,-1083100000,-679430000,-979984200] },
    "trade-azerbaijan-turnover": { from: 1992, values: [394000,,2729780,4567110,3343000,7981600,7035100,13886200,27969401,44424299,52336400,111678801,177215192,273049701,228883504,288915889,977802401,615034300,926469000,667261100,815625300,654971900,760945600,565111700,1085832900,1298342400,1310246800,2183755200,1845505600] },
    "trade-china-balance": { from: 1992, values: [-640000,1839000,136000,1639000,-983000,12720000,-984000,-837000,1793000,-6490000,-92573000,-169053000,-103461005,-209394000,-324692000,-473849000,-571304000,-424827000,-758260537,-698114823,-848962166,-636153705,-345279852,-213490126,55148000,189641622,-134469460,243121880,61196660] },
    "trade-china-turnover": { from: 1992, values: [1490000,4399000,9796000,3783000,1401000,15658000,1308000,1135000,6167000,15044000,95485000,238391000,183879811,258198000,368672000,476737000,801030000,680745000,930578203,1086374249,1277309502,1100225469,942606856,666232986,768908000,966240912,899422940,1477191240,1296415100] },
  } as Readonly<Record<string, YearValues>>,
};

/** The whole of it. */
export type Data = typeof data;
