// Owns one workbook as a client of Excel sees it: answers its batches, calls its custom functions.
import { runBatch } from "./batch";
import { CustomFunctions, type FunctionsMetadata, type Invocation } from "./custom-functions";
import type { Engine } from "./engine/engine";
import type { Step } from "./engine/undo";
import { Fault } from "./fault";
import { supports, withSets, type RequirementSets } from "./requirement-sets";
import type { Batch, BatchResult } from "./wire";
import { WorkbookState, type ClientSignals } from "./workbook-state";

// An entry of the client's event channel: [category, type, target, message, id, from elsewhere].
export type ChannelEntry = [number, number, string, string, string, boolean];

const functionsCategory = 1;
const invoke = 1000;

const ignored: ClientSignals = {
  functionsReady: () => undefined,
  actionsReady: () => undefined,
  showPane: () => undefined,
};

export type HostOptions = {
  requirementSets?: RequirementSets;
  // On Windows Excel has lost the undo history where an add-in asked for merged areas: office-js 5918.
  mergedAreasEndUndo?: boolean;
};

// How a batch is made to fail: with an error, or with no answer at all.
export type Failure = { code: string; afterwards: boolean } | "lost";

export class Host {
  readonly functions: CustomFunctions;
  readonly state: WorkbookState;
  // How many batches of the add-in's own (not of its functions) were answered.
  syncs = 0;
  private failures: (Failure | null)[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private sendEntries: (entries: ChannelEntry[]) => void = () => undefined;
  private lastEntry = 0;
  private readonly sets: RequirementSets;
  // The step that the syncs of one Excel.run are merged into.
  private group: { step: Step | null } | null = null;

  constructor(
    readonly engine: Engine,
    metadata: FunctionsMetadata,
    namespace: string,
    private readonly signals: ClientSignals = ignored,
    { requirementSets, mergedAreasEndUndo = false }: HostOptions = {},
  ) {
    this.sets = withSets(requirementSets);
    this.functions = new CustomFunctions(engine, namespace);
    this.functions.register(metadata);
    this.state = new WorkbookState(engine, this.functions, {
      functionsReady: () => {
        this.functions.connect((invocations) => this.invoke(invocations));
        this.signals.functionsReady();
      },
      actionsReady: () => this.signals.actionsReady(),
      showPane: (shown) => this.signals.showPane(shown),
    });
    this.state.mergedAreasEndUndo = mergedAreasEndUndo;
  }

  // Where events for the client go; a client that is loaded anew opens it anew.
  openChannel(send: (entries: ChannelEntry[]) => void): void {
    this.sendEntries = send;
  }

  // The next batches of the add-in fail in this order; null lets one pass.
  failNext(...failures: (Failure | null)[]): void {
    this.failures.push(...failures);
  }

  // Null is an answer that never comes.
  answer(batch: Batch): Promise<BatchResult | null> {
    // The answers of custom functions must not wait for a batch that waits for them.
    if (isOfService(batch)) return runBatch(this.state, batch);
    const turn = this.queue.then(() => this.answerInTurn(batch));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  // The published client does not have mergeUndoGroup yet, and so does not send it: it is told here.
  mergeUndoGroups(client: { run: (...args: never[]) => Promise<unknown> }): void {
    const run = client.run.bind(client);
    client.run = async (...args) => {
      const [options] = args as { mergeUndoGroup?: boolean }[];
      if (!options?.mergeUndoGroup || !supports(this.sets)("ExcelApi", "1.20")) return run(...args);
      this.group = { step: null };
      this.state.isGrouped = true;
      return run(...args).finally(() => {
        this.group = null;
        this.state.isGrouped = false;
      });
    };
  }

  // Resolves when every batch that has arrived is done, answered or not.
  async idle(): Promise<void> {
    await this.queue;
  }

  private invoke(invocations: Invocation[]): void {
    this.sendEntries(
      invocations.map((invocation): ChannelEntry => {
        this.lastEntry += 1;
        return [functionsCategory, invoke, "", JSON.stringify(invocation), `${this.lastEntry}`, false];
      }),
    );
  }

  // Before ExcelApi 1.19 no change of an add-in could be undone, nor what was done before it.
  private endStep(step: Step | null): void {
    const { history } = this.engine;
    if (!step) return;
    if (!supports(this.sets)("ExcelApi", "1.19")) history.clear();
    else if (this.group) this.group.step = this.group.step ? history.merge(this.group.step, step) : step;
  }

  private async answerInTurn(batch: Batch): Promise<BatchResult | null> {
    if (isHousekeeping(batch)) return runBatch(this.state, batch);
    this.syncs += 1;
    const failure = this.failures.shift();
    if (failure && failure !== "lost" && !failure.afterwards) return failed(failure.code);
    const endStep = this.engine.history.beginStep();
    const result = await runBatch(this.state, batch).finally(() => this.endStep(endStep()));
    if (failure === "lost") return null;
    return failure ? failed(failure.code) : result;
  }
}

const failed = (code: string): BatchResult => {
  const { message } = new Fault(code, `The workbench was told to fail with ${code}.`);
  return { Results: [], Error: { Code: code, Message: message, Location: null } };
};

const isOfService = ({ ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);

// At the end of Excel.run the client lets its ranges go: no sync that the add-in asked for.
const isHousekeeping = ({ Actions }: Batch): boolean =>
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || (ActionType === 1 && !Name)) &&
  Actions.some(({ Name }) => Name === "_RemoveReference");
