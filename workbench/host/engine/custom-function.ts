// Owns a custom function as the engine sees it: its arguments and results between the engine's values and the client's.
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Position } from "./calculation";
import { CardObject, isCard } from "./card";
import type { Core } from "./core";

export type ParameterMetadata = {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
};

export type FunctionMetadata = {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
};

export type Value = BaseValueObject;

// Who answers the calls: with a value at once, or with busy.
export type Callee = {
  takesErrors(): boolean;
  call(definition: FunctionMetadata, parameters: unknown[], at: Position): Value;
};

const busyText = "#BUSY!";

// Read from a cell, the mark of a call that is under way is an error like any other.
ERROR_TYPE_SET.add(busyText as ErrorType);

const error = (text: string, message = ""): ErrorValueObject =>
  new ErrorValueObject(text as ErrorType, message);
export const busy = error(busyText);

export const registerFunctions = (
  core: Core,
  namespace: string,
  functions: readonly FunctionMetadata[],
  callee: Callee,
): void => {
  const executors = functions.map((definition) => new Executor(callee, namespace, definition));
  core.injector.get(IFunctionService).registerExecutors(...executors);
  core.injector.get(IDescriptionService).registerDescriptions(
    functions.map((definition) => ({
      functionName: `${namespace}.${definition.name}`,
      functionType: FunctionType.User,
      description: definition.description ?? "",
      abstract: definition.description ?? "",
      functionParameter: definition.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional || parameter.repeating ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
};

// One custom function as the engine sees it.
class Executor extends BaseFunction {
  // "2016-12-21" is a text.
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  // Excel counts the arguments itself, and says more than the engine's bare #N/A.
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly functions: Callee,
    namespace: string,
    private readonly definition: FunctionMetadata,
  ) {
    super(`${namespace}.${definition.name}`.toUpperCase());
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const miscounted = this.miscount(given.length);
    if (miscounted) return error("#VALUE!", miscounted);
    const position = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const size = this.liftedSize(given);
    if (!size) return this.callOnce(given, position);
    return toArray(
      Array.from({ length: size.rows }, (_r, row) =>
        Array.from({ length: size.columns }, (_c, column) => {
          const result = this.callOnce(
            given.map((argument, index) =>
              this.isMatrix(index) ? argument : elementAt(argument, row, column),
            ),
            position,
          );
          return result.isArray() ? elementAt(result, 0, 0) : result;
        }),
      ),
    );
  }

  private callOnce(given: BaseValueObject[], position: Position): BaseValueObject {
    const failing = given.flatMap(errorsWithin);
    if (failing.some((argument) => argument.getErrorType() === (busyText as ErrorType))) return busy;
    const refused = given
      .map((argument, index) => (this.isMatrix(index) ? argument : elementAt(argument, 0, 0)))
      .find((argument, index) => argument.isError() && !this.takesErrors(index));
    if (refused) return refused;
    if (failing.length > 0 && !this.functions.takesErrors()) return failing[0]!;
    const parameters = this.parameters(given);
    if (!parameters) return error("#VALUE!");
    const result = this.functions.call(this.definition, parameters, position);
    // An error that is only passed on keeps the message of the call in which it arose.
    const passedOn = result.isError()
      ? failing.find((argument) => argument.getErrorType() === (result as ErrorValueObject).getErrorType())
      : undefined;
    return passedOn?.getErrorContent() ? passedOn : result;
  }

  private miscount(count: number): string | null {
    const { parameters } = this.definition;
    const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
    if (count >= least && count <= most) return null;
    const takes =
      least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    return `${this.name} takes ${takes} arguments, and ${count} were given.`;
  }

  private parameter(index: number): ParameterMetadata | undefined {
    const { parameters } = this.definition;
    return parameters[Math.min(index, parameters.length - 1)];
  }

  private isMatrix(index: number): boolean {
    return this.parameter(index)?.dimensionality === "matrix";
  }

  private takesErrors(index: number): boolean {
    return this.functions.takesErrors() && (this.parameter(index)?.type ?? "any") === "any";
  }

  // A range given where one value is expected makes Excel call once for every cell.
  private liftedSize(given: BaseValueObject[]): { rows: number; columns: number } | null {
    const arrays = given
      .filter((argument, index) => argument.isArray() && !this.isMatrix(index))
      .map((argument) => argument as ArrayValueObject);
    const rows = Math.max(1, ...arrays.map((array) => array.getRowCount()));
    const columns = Math.max(1, ...arrays.map((array) => array.getColumnCount()));
    return rows * columns > 1 ? { rows, columns } : null;
  }

  // The list is padded to the function's full length: the client appends its own object after the last.
  // Null when Excel itself would refuse an argument of the wrong kind.
  private parameters(given: BaseValueObject[]): unknown[] | null {
    const read = (argument: BaseValueObject | undefined, index: number): unknown => {
      if (argument === undefined) return null;
      return coerce(toWire(argument, this.isMatrix(index)), this.parameter(index)?.type, argument.isArray());
    };
    const parameters = this.definition.parameters.map((parameter, index) => {
      if (!parameter.repeating) return read(given[index], index);
      const rest = given.slice(index).map((argument) => read(argument, index));
      return rest.includes(undefined) ? undefined : rest.length > 0 ? rest : null;
    });
    return parameters.includes(undefined) ? null : parameters;
  }
}

const elementAt = (value: BaseValueObject, row: number, column: number): BaseValueObject => {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return error("#N/A");
  return array.get(rows > 1 ? row : 0, columns > 1 ? column : 0) ?? StringValueObject.create("");
};

const errorsWithin = (value: BaseValueObject): ErrorValueObject[] => {
  if (value.isError()) return [value as ErrorValueObject];
  if (!value.isArray()) return [];
  return (value as ArrayValueObject)
    .getArrayValue()
    .flat()
    .filter((item): item is ErrorValueObject => item?.isError() === true);
};

// Excel's platforms pass a blank cell as 0, "" or null; null is what omitted arguments are everywhere.
const toWire = (value: BaseValueObject, matrix: boolean): unknown => {
  if (value.isArray()) {
    const lines = (value as ArrayValueObject)
      .getArrayValue()
      .map((line) => line.map((item) => (item ? toWire(item, false) : null)));
    return matrix ? lines : (lines[0]?.[0] ?? null);
  }
  if (matrix && value.isNull()) return null;
  if (matrix) return [[toWire(value, false)]];
  if (value.isNull()) return null;
  if (value instanceof CardObject) return value.card;
  if (value.isError())
    return { code: (value as ErrorValueObject).getErrorType(), type: "CustomFunctionError" };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
};

// What Excel makes of a value for a typed parameter before the call; undefined where it makes nothing.
const coerce = (value: unknown, type: string | undefined, isReference: boolean): unknown => {
  if (type === undefined || type === "any" || Array.isArray(value)) return value;
  // An omitted argument stays null; a blank cell becomes its type's empty value.
  if (value === null && !isReference) return null;
  switch (type) {
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "number": {
      const number = value === "" ? NaN : Number(value);
      return Number.isNaN(number) ? undefined : number;
    }
    case "boolean":
      if (typeof value === "string") return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : undefined;
      return Boolean(value);
    default:
      return value;
  }
};

const toArray = (values: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

// Text stays text: "2024" is no number and "1-2" no date.
const readScalar = (value: unknown): BaseValueObject => {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  const data = value as { type?: string; basicValue?: unknown; code?: string; message?: string };
  if (data.type === "Error") return readError(data.code ?? String(data.basicValue), data.message);
  if (isCard(value)) return new CardObject(value);
  // Of other data types the plain value stands in the cell, as in an older Excel.
  return typeof data.basicValue === "object" ? error("#VALUE!") : readBasic(data.basicValue);
};

const readBasic = (value: unknown): BaseValueObject =>
  value === "#VALUE!" || value === undefined ? error("#VALUE!") : readScalar(value);

export const readResult = (value: unknown): BaseValueObject => {
  if (!Array.isArray(value)) return readScalar(value);
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  const rectangular = value.every((line) => Array.isArray(line) && line.length === width);
  if (width === 0 || !rectangular) return error("#VALUE!");
  return toArray((value as unknown[][]).map((line) => line.map(readScalar)));
};

// Excel shows a message with these two errors alone.
const readError = (code: string, message = ""): ErrorValueObject =>
  error(code, code === "#N/A" || code === "#VALUE!" ? message : "");

const failureTexts: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export const readFailure = (message: unknown, code = 0): ErrorValueObject =>
  readError(failureTexts[code] ?? "#VALUE!", code === 1 || code === 7 ? String(message ?? "") : "");
