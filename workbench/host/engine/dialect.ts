// Owns what Excel's formulas mean and the engine's do not: A1#, and quoted texts that stay texts.
import type { Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  RangeReferenceObject,
  SuffixNodeFactory,
} from "@univerjs/engine-formula";
import type { Core } from "./core";

// These hand their arguments on as they are; the engine would turn "50%" and "2016-12-21" into numbers on the way.
const passingOn = ["CHOOSE", "EXACT", "IF", "IFERROR", "IFNA", "IFS", "ISNUMBER", "ISTEXT", "SWITCH", "T"];

export const teachDialect = (core: Core): void => {
  const functions = core.injector.get(IFunctionService);
  for (const name of passingOn) keepTexts(functions.getExecutor(name));
  const suffixes = core.injector.get(SuffixNodeFactory);
  const create = suffixes.checkAndCreateNodeType.bind(suffixes);
  suffixes.checkAndCreateNodeType = (param) => {
    const node = create(param);
    // The engine knows the sign, and has nothing behind it.
    if (node && node.getToken() === "#")
      Object.assign(node, { _handlerPound: (cell: BaseReferenceObject) => spillOf(core, cell) });
    return node;
  };
};

const keepTexts = (executor: Nullable<BaseFunction>): void => {
  if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
};

const spillOf = (core: Core, cell: BaseReferenceObject): BaseReferenceObject | BaseValueObject => {
  if (!cell.isReferenceObject() || !cell.isCell()) return ErrorValueObject.create(ErrorType.REF);
  const [unitId, sheetId] = [cell.getUnitId(), cell.getSheetId()];
  const { startRow, startColumn } = cell.getRangePosition();
  const config = core.injector.get(IFormulaCurrentConfigService);
  const runtime = core.injector.get(IFormulaRuntimeService);
  // What this calculation has spilled counts before what the last one had.
  const spilled =
    runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[startRow]?.[startColumn] ??
    config.getArrayFormulaRange()[unitId]?.[sheetId]?.[startRow]?.[startColumn];
  if (!spilled) {
    // An array of one cell spills too.
    const isFormula = Boolean(config.getFormulaData()[unitId]?.[sheetId]?.[startRow]?.[startColumn]?.f);
    return isFormula ? cell : ErrorValueObject.create(ErrorType.REF);
  }
  const first = cell.getFirstCell();
  if (first.isError() && first.getValue() === ErrorType.SPILL) return ErrorValueObject.create(ErrorType.REF);
  const range = new RangeReferenceObject(spilled);
  range.setDefaultUnitId(unitId);
  range.setDefaultSheetId(sheetId);
  range.setUnitData(config.getUnitData());
  range.setArrayFormulaCellData(config.getArrayFormulaCellData());
  range.setArrayFormulaRange(config.getArrayFormulaRange());
  range.setUnitStylesData(config.getUnitStylesData());
  range.setRuntimeData(runtime.getUnitData());
  range.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
  range.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
  range.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
  return range;
};
