// Owns the way from a formula in the engine to an add-in's custom function and back.
import { formatAddress } from "./address";
import { isCard } from "./engine/card";
import { busy, readFailure, readResult, type FunctionMetadata, type Value } from "./engine/custom-function";
import type { Engine, Position } from "./engine/engine";

export type FunctionsMetadata = { allowErrorForDataTypeAny?: boolean; functions: FunctionMetadata[] };

// [invocation id, function id, arguments, caller's address, flags], as the client takes it.
export type Invocation = [number, string, unknown[], string, number];

type Call = { key: string; id: string; parameters: unknown[]; caller: string };

const errorsAllowed = 4;
const cardsAmongArguments = 8;
const patience = 60_000;

export class CustomFunctions {
  private metadata: FunctionsMetadata = { functions: [] };
  private readonly answers = new Map<string, Value>();
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
    engine.calculation.attach({ waiting: () => this.callers.length > 0, settle: () => this.settle() });
  }

  register(metadata: FunctionsMetadata): void {
    this.metadata = metadata;
    this.engine.addFunctions(this.namespace, metadata.functions, this);
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

  call(definition: FunctionMetadata, parameters: unknown[], at: Position): Value {
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
    queueMicrotask(() => this.engine.calculation.settle().catch(() => undefined));
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

const holdsCard = (value: unknown): boolean => (Array.isArray(value) ? value.some(holdsCard) : isCard(value));

// Where one argument is a card, the client reads every object among them from a text.
const asRichData = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asRichData);
  return typeof value === "object" && value !== null ? { value: JSON.stringify(value) } : value;
};
