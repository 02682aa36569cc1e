// Generated from src/functions/ by `npm run docs`. Do not edit: change the functions and run it again.

export interface ListedParameter {
  readonly name: string;
  readonly description: string;
  /** Takes a range: one value is a range of one cell. */
  readonly isRange?: boolean;
  readonly isText?: boolean;
  readonly isOptional?: boolean;
  readonly isRepeating?: boolean;
  readonly choices?: readonly string[];
}

export interface ListedFunction {
  readonly id: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly ListedParameter[];
}

export const functionList: readonly ListedFunction[] = [
  {
    id: "FACTS",
    description: "A ranked search over every figure, agreement, loan, project, event, statement and series.",
    example: '=INDEX(AZCN.FACTS("TANAP",1),2,1)',
    parameters: [
      {
        name: "text",
        description:
          "What to look for, in English, Azerbaijani or Chinese; an exact id is always the first hit.",
      },
      { name: "limit", description: "How many hits at most; 10 unless given.", isOptional: true },
    ],
  },
  {
    id: "SOURCE",
    description: "The citation of a figure, record or series.",
    example: '=AZCN.SOURCE("china-investment-in-azerbaijan")',
    parameters: [
      { name: "id", description: "The id or name, or a range of them.", isRange: true },
      {
        name: "style",
        description: "short (default), APA, BibTeX or URL.",
        isText: true,
        isOptional: true,
        choices: ["short", "APA", "BibTeX", "URL"],
      },
      {
        name: "asOf",
        description:
          'Omitted for the preferred value, "latest", or a year for the value as of it; or a range of them.',
        isRange: true,
        isOptional: true,
      },
    ],
  },
  {
    id: "CAVEAT",
    description: "What to mind when using a figure, record or series.",
    example: '=AZCN.CAVEAT("aiib-azerbaijan-share-amount")',
    parameters: [
      { name: "id", description: "The id or name, or a range of them.", isRange: true },
      {
        name: "asOf",
        description:
          'Omitted for the preferred value, "latest", or a year for the value as of it; or a range of them.',
        isRange: true,
        isOptional: true,
      },
    ],
  },
  {
    id: "VERDICT",
    description:
      'How a fact stood up to independent sources: confirmed, disputed, partly, contradicted, not found or not checked, with the other value and by whom.\n\n"Not found" means that no corroboration was seen, not that the fact is false.',
    example: '=AZCN.VERDICT("aiib-azerbaijan-share-amount")',
    parameters: [{ name: "id", description: "The id or name, or a range of them.", isRange: true }],
  },
  {
    id: "COMPARE",
    description: "Each source's value of a figure side by side, the preferred one marked, with the reason.",
    example: '=ROWS(AZCN.COMPARE("china-investment-in-azerbaijan"))',
    parameters: [{ name: "id", description: "The figure's id or name." }],
  },
  {
    id: "CARD",
    description:
      "A figure as an Excel data type with a card: value, qualifier, bounds, dates, verdict, notes, other sources' values, source.\n\nWhere cards are not supported, the plain value.",
    example: '=AZCN.CARD("china-investment-in-azerbaijan")',
    parameters: [{ name: "id", description: "The id or name of a figure, or of another record or series." }],
  },
  {
    id: "EDITION",
    description: "The edition of the dataset: name, version, date, counts, licence.",
    example: '=AZCN.EDITION("version")',
    parameters: [
      {
        name: "field",
        description:
          "name (default), version, date, records, observations, series, values, tables, sources or licence.",
        isText: true,
        isOptional: true,
        choices: [
          "name",
          "version",
          "date",
          "records",
          "observations",
          "series",
          "values",
          "tables",
          "sources",
          "licence",
        ],
      },
    ],
  },
  {
    id: "INVESTMENT",
    description:
      "Cumulative investment of China in Azerbaijan, or of Azerbaijan in China, in US dollars.\n\nThe value without `asOf` is the founding article's, as long as other sources only differ in date or definition.",
    example: '=AZCN.INVESTMENT("China")',
    parameters: [
      {
        name: "investor",
        description:
          'Who invests: "China" or "Azerbaijan", by any of its names in English, Azerbaijani or Chinese.',
        isText: true,
        choices: ["Azerbaijan", "China"],
      },
      {
        name: "asOf",
        description:
          'Omitted for the preferred figure, "latest", or a year for the last figure as of the end of that year.',
        isOptional: true,
      },
      {
        name: "unit",
        description: "The unit of the answer: dollars (default), thousand, million or billion.",
        isText: true,
        isOptional: true,
        choices: ["dollars", "thousand", "million", "billion"],
      },
    ],
  },
  {
    id: "COMPANIES",
    description:
      'Number of companies of Chinese origin in Azerbaijan.\n\nSources count different things: AZCN.CAVEAT("chinese-companies-in-azerbaijan") says where the definition changes.',
    example: "=AZCN.COMPANIES()",
    parameters: [
      {
        name: "asOf",
        description:
          'Omitted for the preferred figure, "latest", or a year for the last figure as of the end of that year.',
        isOptional: true,
      },
    ],
  },
  {
    id: "LOAN",
    description: "The amount of a loan in US dollars, or another field of it.",
    example: '=AZCN.LOAN("TANAP")',
    parameters: [
      { name: "loan", description: "The loan's id or name, or a range of them.", isRange: true },
      {
        name: "field",
        description:
          "What to give: amount (default), lender, borrower, date, year, status, source, verdict and more.",
        isText: true,
        isOptional: true,
        choices: [
          "id",
          "label",
          "kind",
          "date",
          "year",
          "parties",
          "lender",
          "lender-kind",
          "borrower",
          "sector",
          "place",
          "status",
          "amount",
          "value",
          "unit",
          "low",
          "high",
          "qualifier",
          "as-of",
          "stated",
          "verdict",
          "caveat",
          "source",
          "url",
          "locator",
          "note",
          "parent",
          "include-in-totals",
          "totals-reason",
        ],
      },
    ],
  },
  {
    id: "AGREEMENT",
    description: "The title of an agreement or memorandum, or another field of it.",
    example: '=AZCN.AGREEMENT("huawei-ada-mddt-mou","date")',
    parameters: [
      { name: "agreement", description: "The agreement's id or name, or a range of them.", isRange: true },
      {
        name: "field",
        description:
          "What to give: label (default, the title), date, kind, parties, sector, amount, status, source and more.",
        isText: true,
        isOptional: true,
        choices: [
          "id",
          "label",
          "kind",
          "date",
          "year",
          "parties",
          "sector",
          "place",
          "status",
          "amount",
          "value",
          "unit",
          "low",
          "high",
          "qualifier",
          "as-of",
          "stated",
          "verdict",
          "caveat",
          "source",
          "url",
          "locator",
          "note",
          "parent",
          "include-in-totals",
          "totals-reason",
        ],
      },
    ],
  },
  {
    id: "FIGURE",
    description: "The preferred value of any figure, or another field of it.",
    example: '=AZCN.FIGURE("aiib-azerbaijan-share-amount")',
    parameters: [
      { name: "figure", description: "The figure's id or name, or a range of them.", isRange: true },
      {
        name: "field",
        description:
          "What to give: value (default), stated (the founding article's), low, high, qualifier, unit, as-of, label, status, source and more.",
        isText: true,
        isOptional: true,
        choices: [
          "id",
          "label",
          "kind",
          "date",
          "year",
          "parties",
          "from",
          "to",
          "sector",
          "place",
          "status",
          "amount",
          "value",
          "unit",
          "low",
          "high",
          "qualifier",
          "as-of",
          "stated",
          "scope",
          "rank-reason",
          "origin",
          "verdict",
          "caveat",
          "source",
          "url",
          "locator",
          "note",
          "parent",
          "include-in-totals",
          "totals-reason",
        ],
      },
    ],
  },
  {
    id: "TRADE",
    description:
      "Goods trade between Azerbaijan and China in a year, in US dollars, seen from Azerbaijan.\n\nReporters are never mixed: a year that only another reporter has is #N/A, and the message names it.",
    example: "=AZCN.TRADE(2019)",
    parameters: [
      { name: "year", description: "The year, or a range of years.", isRange: true },
      {
        name: "flow",
        description: "turnover (default), exports, imports or balance, seen from Azerbaijan.",
        isText: true,
        isOptional: true,
        choices: ["turnover", "exports", "imports", "balance"],
      },
      {
        name: "reporter",
        description:
          "Whose statistics: Azerbaijan (default), China, or announced for what officials and news agencies announced.",
        isText: true,
        isOptional: true,
        choices: ["Azerbaijan", "China", "announced"],
      },
      {
        name: "unit",
        description: "The unit of the answer: dollars (default), thousand, million or billion.",
        isText: true,
        isOptional: true,
        choices: ["dollars", "thousand", "million", "billion"],
      },
    ],
  },
  {
    id: "FINANCE",
    description:
      "Chinese official commitments to Azerbaijan in a year, in constant 2021 US dollars (AidData, GCDF 3.0).\n\nA year of 2000–2021 without a recorded commitment is 0.",
    example: "=AZCN.FINANCE(2015)",
    parameters: [
      { name: "year", description: "The year, or a range of years.", isRange: true },
      {
        name: "financeClass",
        description: "total (default), ODA-like, OOF-like or vague.",
        isText: true,
        isOptional: true,
        choices: ["total", "ODA-like", "OOF-like", "vague"],
      },
      {
        name: "unit",
        description: "The unit of the answer: dollars (default), thousand, million or billion.",
        isText: true,
        isOptional: true,
        choices: ["dollars", "thousand", "million", "billion"],
      },
    ],
  },
  {
    id: "INDICATOR",
    description:
      "An indicator of a country in a year: GDP (current US dollars), population, inflation (%), exchange rate (currency per US dollar), consumer prices (index).",
    example: '=AZCN.INDICATOR("Azerbaijan","GDP",2019)',
    parameters: [
      {
        name: "country",
        description: "The country, by any of its names in English, Azerbaijani or Chinese.",
        isText: true,
        choices: ["Azerbaijan", "China", "United States"],
      },
      {
        name: "indicator",
        description: "GDP, population, inflation, exchange rate or consumer prices.",
        isText: true,
        choices: ["GDP", "population", "inflation", "exchange rate", "consumer prices"],
      },
      { name: "year", description: "The year, or a range of years.", isRange: true },
    ],
  },
  {
    id: "EXCHANGE",
    description:
      "An amount of money in another currency, at the year's average exchange rates.\n\nRates: Azerbaijani manat from the Penn World Table to 2019, then the official rate to one decimal; yuan from the Federal Reserve.",
    example: '=ROUND(AZCN.EXCHANGE(500000000,"CNY","USD",2019),0)',
    parameters: [
      { name: "amount", description: "The amount, or a range of amounts.", isRange: true },
      {
        name: "from",
        description: "The currency it is in: USD, AZN or CNY.",
        isText: true,
        choices: ["USD", "AZN", "CNY"],
      },
      {
        name: "to",
        description: "The currency of the answer: USD, AZN or CNY.",
        isText: true,
        choices: ["USD", "AZN", "CNY"],
      },
      {
        name: "year",
        description: "The year of the rates, or a range of years: one for each amount.",
        isRange: true,
      },
    ],
  },
  {
    id: "REAL",
    description: "US dollars of one year in another year's prices (US consumer price index, CPI-U).",
    example: "=ROUND(AZCN.REAL(600000000,2016),0)",
    parameters: [
      { name: "amount", description: "The amount in US dollars, or a range of amounts.", isRange: true },
      {
        name: "year",
        description: "The year the amount is of, or a range of years: one for each amount.",
        isRange: true,
      },
      { name: "baseYear", description: "The year whose prices to use; 2024 unless given.", isOptional: true },
    ],
  },
  {
    id: "DATA",
    description:
      'A pre-built table, spilled.\n\nCriteria are those of COUNTIFS: ">=2018", "<>x", "*park*"; on a column of names a plain text also matches an id or another name.',
    example: '=ROWS(AZCN.DATA("loans",FALSE,"lender","AIIB"))',
    parameters: [
      {
        name: "table",
        description: "The table's id or name: agreements, loans, trade … AZCN.LIST() lists them.",
        isText: true,
        choices: [
          "agreements",
          "background",
          "culture-and-education",
          "digital-cooperation",
          "fact-check",
          "figures",
          "finance",
          "indicators",
          "investment",
          "loans",
          "memoranda",
          "middle-corridor",
          "projects",
          "south-caucasus",
          "timeline",
          "trade",
        ],
      },
      {
        name: "headers",
        description: "TRUE (default) for a first row of headers, FALSE without.",
        isOptional: true,
      },
      {
        name: "criteria",
        description: 'Columns and criteria in turn: "lender","AIIB","year",">=2018".',
        isOptional: true,
        isRepeating: true,
      },
    ],
  },
  {
    id: "AGREEMENTS",
    description: "The agreements and memoranda, spilled with headers.",
    example: "=ROWS(AZCN.AGREEMENTS(2019))",
    parameters: [
      { name: "year", description: "Only those of this year.", isOptional: true },
      {
        name: "sector",
        description: "Only those of this sector.",
        isText: true,
        isOptional: true,
        choices: [
          "culture",
          "digital",
          "energy",
          "finance",
          "industry",
          "multi-sector",
          "non-oil",
          "trade",
          "transport",
        ],
      },
    ],
  },
  {
    id: "LOANS",
    description: "The loans, spilled with headers.",
    example: '=ROWS(AZCN.LOANS("AIIB"))',
    parameters: [
      {
        name: "lender",
        description: "Only those of this lender, by any of its names.",
        isText: true,
        isOptional: true,
        choices: ["Asian Development Bank", "Asian Infrastructure Investment Bank", "World Bank (IBRD)"],
      },
      { name: "year", description: "Only those of this year.", isOptional: true },
    ],
  },
  {
    id: "TIMELINE",
    description: "Dated events, agreements, loans and projects in order of time, spilled with headers.",
    example: "=ROWS(AZCN.TIMELINE(2015,2016))",
    parameters: [
      { name: "from", description: "The first year.", isOptional: true },
      { name: "to", description: "The last year.", isOptional: true },
      {
        name: "kind",
        description: "Only this kind: agreement, memorandum, loan, visit, event and more.",
        isText: true,
        isOptional: true,
        choices: [
          "agreement",
          "aid",
          "announced-value",
          "capital",
          "company-count",
          "corridor",
          "cultural",
          "declaration",
          "event",
          "forum",
          "grant",
          "investment",
          "investment-flow",
          "loan",
          "membership",
          "memorandum",
          "plan",
          "programme",
          "project",
          "statement",
          "visit",
        ],
      },
    ],
  },
  {
    id: "TOTAL",
    description:
      "The sum of what may be summed of a table's rows.\n\nDouble counts, parts of a whole and amounts that are not committed money are left out; AZCN.COVERAGE says which. Nominal and constant dollars are never added.",
    example: '=AZCN.TOTAL("loans","lender","AIIB")',
    parameters: [
      {
        name: "table",
        description: "The table's id or name.",
        isText: true,
        choices: ["agreements", "finance", "loans", "projects", "trade"],
      },
      {
        name: "criteria",
        description: 'Columns and criteria in turn: "lender","AIIB".',
        isOptional: true,
        isRepeating: true,
      },
    ],
  },
  {
    id: "COVERAGE",
    description: "How many rows a total rests on, and what it leaves out, in words.",
    example: '=AZCN.COVERAGE("loans","lender","AIIB")',
    parameters: [
      {
        name: "table",
        description: "The table's id or name.",
        isText: true,
        choices: ["agreements", "finance", "loans", "projects", "trade"],
      },
      {
        name: "criteria",
        description: "Columns and criteria in turn, as for AZCN.TOTAL.",
        isOptional: true,
        isRepeating: true,
      },
    ],
  },
  {
    id: "LIST",
    description: "The keys that other functions take: of a table, or the tables themselves.",
    example: '=INDEX(AZCN.LIST("loans"),1,1)',
    parameters: [
      {
        name: "table",
        description: "A table, or figures, parties or series; omitted for the tables.",
        isText: true,
        isOptional: true,
        choices: [
          "agreements",
          "background",
          "culture-and-education",
          "digital-cooperation",
          "fact-check",
          "figures",
          "finance",
          "indicators",
          "investment",
          "loans",
          "memoranda",
          "middle-corridor",
          "projects",
          "south-caucasus",
          "timeline",
          "trade",
          "parties",
          "series",
        ],
      },
    ],
  },
];
