// Owns the list of Excel's objects that this host answers for, and of their members.
import type { ObjectType } from "./object-model";
import { chartCollectionType } from "./objects/chart-collection";
import { chartSeriesCollectionType, seriesType } from "./objects/chart-series";
import { chartType, legendType } from "./objects/chart";
import { commentCollectionType, commentType } from "./objects/comment";
import { functionResultType, functionsType } from "./objects/functions";
import { arrayValuesType, namedItemCollectionType, namedItemType } from "./objects/named-item";
import { workbookProtectionType, worksheetProtectionType } from "./objects/protection";
import { fillType, fontType, rangeFormatType } from "./objects/range-format";
import { pageLayoutType } from "./objects/page-layout";
import { rangeAreasType, rangeType } from "./objects/range";
import { settingCollectionType, settingType } from "./objects/setting";
import { tableCollectionType } from "./objects/table-collection";
import { columnCollectionType, columnType, rowCollectionType, rowType, tableType } from "./objects/table";
import { workbookType } from "./objects/workbook";
import { worksheetCollectionType } from "./objects/worksheet-collection";
import { worksheetType } from "./objects/worksheet";
import { chartTitleType } from "./objects/chart-title";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what each stands for is its own type's business
const objectTypes: ObjectType<any>[] = [
  chartCollectionType,
  seriesType,
  chartSeriesCollectionType,
  legendType,
  chartType,
  commentType,
  commentCollectionType,
  functionsType,
  functionResultType,
  arrayValuesType,
  namedItemType,
  namedItemCollectionType,
  pageLayoutType,
  worksheetProtectionType,
  workbookProtectionType,
  fontType,
  fillType,
  rangeFormatType,
  rangeType,
  rangeAreasType,
  settingType,
  settingCollectionType,
  tableCollectionType,
  tableType,
  columnType,
  columnCollectionType,
  rowType,
  rowCollectionType,
  workbookType,
  worksheetCollectionType,
  worksheetType,
  chartTitleType,
];

export type MemberList = {
  object: string;
  read: string[];
  // Of the properties those that can be set.
  set: string[];
  objects: string[];
  methods: string[];
};

const clientNames = (table: object | undefined): string[] =>
  Object.keys(table ?? {})
    .filter((name) => !name.startsWith("_"))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .sort();

// As the client calls them, without those that only the client itself calls.
export const members = (): MemberList[] =>
  objectTypes
    .map(({ name, properties, objects, methods, item, items }) => ({
      object: name,
      read: clientNames(properties),
      set: clientNames(
        Object.fromEntries(Object.entries(properties ?? {}).filter(([, property]) => property.set)),
      ),
      objects: [...clientNames(objects), ...(items ? ["items"] : [])],
      methods: [...new Set([...clientNames(methods), ...(item ? ["getItem"] : [])])].sort(),
    }))
    .sort((a, b) => a.object.localeCompare(b.object));
