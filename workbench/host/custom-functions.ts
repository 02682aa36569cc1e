// Owns the way from a formula in the engine to an add-in's custom function and back.
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
import { formatAddress } from "./address";
import { CardObject, isCard } from "./engine/card";
import type { Engine, Position } from "./engine/engine";

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

export type FunctionsMetadata = { allowErrorForDataTypeAny?: boolean; functions: FunctionMetadata[] };

// [invocation id, function id, arguments, caller's address, flags], as the client takes it.
export type Invocation = [number, string, unknown[], string, number];

type Call = { key: string; id: string; parameters: unknown[]; caller: string };

const busyText = "#BUSY!";
const errorsAllowed = 4;
const cardsAmongArguments = 8;
const patience = 60_000;

// Read from a cell, the mark of a call that is under way is an error like any other.
ERROR_TYPE_SET.add(busyText as ErrorType);

const error = (text: string, message = ""): ErrorValueObject =>
  new ErrorValueObject(text as ErrorType, message);
const busy = error(busyText);

export class CustomFunctions {
  private metadata: FunctionsMetadata = { functions: [] };
  private readonly answers = new Map<string, BaseValueObject>();
  private readonly calls = new Map<number, Call>();
  private readonly byKey = new Map<string, number>();
  private queue: number[] = [];
  private callers: Position[] = [];
  private lastId = 0;
  private waiters: (() => void)[] = [];
  private send: ((invocations: Invocation[]) => void) | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly namespace: string,
  ) {
    engine.attach({ waiting: () => this.callers.length > 0, settle: () => this.settle() });
  }

  register(metadata: FunctionsMetadata): void {
    this.metadata = metadata;
    const executors = metadata.functions.map((definition) => new Executor(this, this.namespace, definition));
    this.engine.injector.get(IFunctionService).registerExecutors(...executors);
    this.engine.injector.get(IDescriptionService).registerDescriptions(
      metadata.functions.map((definition) => ({
        functionName: `${this.namespace}.${definition.name}`,
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
  }

  // The client says it is ready: from now on calls are sent to it, those that waited first.
  connect(send: (invocations: Invocation[]) => void): void {
    this.send = send;
    this.answers.clear();
    this.queue = [...this.calls.keys()];
    this.flush();
  }

  // What the client answers: [[invocation id, true, value] or [invocation id, false, message, code], …].
  receive(results: unknown[]): void {
    for (const result of results as [number, boolean, unknown, number?][]) {
      const [id, succeeded, value, code] = result;
      const call = this.calls.get(id);
      if (!call) continue;
      this.answers.set(call.key, succeeded ? readResult(value) : readFailure(value, code));
      this.calls.delete(id);
      this.byKey.delete(call.key);
    }
    if (this.calls.size === 0) this.waiters.splice(0).forEach((resolve) => resolve());
  }

  // Forgets every answer, so that the next calculation asks again.
  forget(): void {
    this.answers.clear();
  }

  call(definition: FunctionMetadata, parameters: unknown[], at: Position): BaseValueObject {
    const key = `${definition.id} ${JSON.stringify(parameters)}`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    this.callers.push(at);
    if (!this.byKey.has(key)) {
      const sheet = this.engine.sheet(at.sheetId).getSheetName();
      const caller = formatAddress(sheet, { row: at.row, column: at.column, rows: 1, columns: 1 });
      this.lastId += 1;
      this.calls.set(this.lastId, { key, id: definition.id, parameters, caller });
      this.byKey.set(key, this.lastId);
      this.queue.push(this.lastId);
    }
    // A recalculation's calls go out together, also when no one waits for them (the user typed).
    queueMicrotask(() => this.engine.settle().catch(() => undefined));
    return busy;
  }

  takesErrors(): boolean {
    return this.metadata.allowErrorForDataTypeAny === true;
  }

  private async settle(): Promise<Position[]> {
    this.flush();
    if (this.calls.size > 0) {
      await new Promise<void>((resolve, reject) => {
        const alarm = setTimeout(
          () => reject(new Error(`The add-in left ${this.calls.size} calls of its functions unanswered.`)),
          patience,
        );
        this.waiters.push(() => {
          clearTimeout(alarm);
          resolve();
        });
      });
    }
    return this.callers.splice(0);
  }

  private flush(): void {
    if (!this.send || this.queue.length === 0) return;
    const flags = this.takesErrors() ? errorsAllowed : 0;
    this.send(
      this.queue.splice(0).flatMap((id): Invocation[] => {
        const call = this.calls.get(id);
        if (!call) return [];
        const { parameters, caller } = call;
        return holdsCard(parameters)
          ? [[id, call.id, asRichData(parameters) as unknown[], caller, flags | cardsAmongArguments]]
          : [[id, call.id, parameters, caller, flags]];
      }),
    );
  }
}

// One custom function as the engine sees it.
class Executor extends BaseFunction {
  // Excel counts the arguments itself, and says more than the engine's bare #N/A.
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly functions: CustomFunctions,
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
    const refused = given.find((argument, index) => argument.isError() && !this.takesErrors(index));
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

const holdsCard = (value: unknown): boolean => (Array.isArray(value) ? value.some(holdsCard) : isCard(value));

// Where one argument is a card, the client reads every object among them from a text.
const asRichData = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asRichData);
  return typeof value === "object" && value !== null ? { value: JSON.stringify(value) } : value;
};

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

const readResult = (value: unknown): BaseValueObject => {
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

const readFailure = (message: unknown, code = 0): ErrorValueObject =>
  readError(failureTexts[code] ?? "#VALUE!", code === 1 || code === 7 ? String(message ?? "") : "");
