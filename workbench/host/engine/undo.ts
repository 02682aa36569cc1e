// Owns undo: what is one step of it, and how changes that the engine does not hold take part in it.
import { CommandType, ICommandService, IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import type { Core } from "./core";

// A change of what the engine does not hold, in the engine's own history.
const changeId = "workbench.mutation.change";

export type Step = IUndoRedoItem;

export class History {
  private readonly service: IUndoRedoService;
  private isToEnd = false;
  // Whether anything was done that is worth keeping.
  hasChanged = false;

  constructor(private readonly core: Core) {
    this.service = core.injector.get(IUndoRedoService);
    this.service.undoRedoStatus$.subscribe(({ undos }) => (this.hasChanged ||= undos > 0));
    core.injector.get(ICommandService).registerCommand({
      id: changeId,
      type: CommandType.MUTATION,
      handler: (_accessor, change?: { make: () => void }) => {
        change?.make();
        return true;
      },
    });
  }

  // Until the answer is called, what is done is one step for the user to undo; the answer gives the step, if it
  // is one. The engine would take the commands of a step back in the order they were given: they are turned
  // round, each kept whole.
  beginStep(): () => Step | null {
    const { service } = this;
    const before = service.pitchTopUndoElement();
    const batching = service.__tempBatchingUndoRedo(this.core.id);
    const ends: number[] = [];
    const listening = this.core.onCommand(() => {
      const step = service.pitchTopUndoElement();
      if (step && step !== before) ends.push(step.undoMutations.length);
    });
    return () => {
      listening.dispose();
      batching.dispose();
      const step = service.pitchTopUndoElement();
      if (this.isToEnd) {
        this.isToEnd = false;
        this.clear();
        return null;
      }
      if (!step || step === before) return null;
      const commands = [...new Set(ends)].map((end, index, all) =>
        step.undoMutations.slice(all[index - 1] ?? 0, end),
      );
      step.undoMutations.splice(0, Infinity, ...commands.reverse().flat());
      return step;
    };
  }

  // Makes one step of two, unless the user has done something in between.
  merge(earlier: Step, later: Step): Step {
    // The engine keeps its steps to itself.
    const { _undoStacks: stacks } = this.service as unknown as { _undoStacks: Map<string, Step[]> };
    const steps = stacks.get(this.core.id);
    if (!steps || steps.at(-1) !== later || steps.at(-2) !== earlier) return later;
    steps.pop();
    earlier.undoMutations.unshift(...later.undoMutations);
    earlier.redoMutations.push(...later.redoMutations);
    return earlier;
  }

  clear(): void {
    this.service.clearUndoRedo(this.core.id);
  }

  // Makes a change of what the engine does not hold, and lets the user undo it.
  perform(make: () => void, takeBack: () => void): void {
    this.service.pushUndoRedo({
      unitID: this.core.id,
      undoMutations: [{ id: changeId, params: { make: takeBack } }],
      redoMutations: [{ id: changeId, params: { make } }],
    });
    this.core.run(changeId, { make });
  }

  // At the end of this step nothing is left to undo.
  end(): void {
    this.isToEnd = true;
  }

  undo(): void {
    this.core.book.undo();
    this.core.touched = true;
  }

  redo(): void {
    this.core.book.redo();
    this.core.touched = true;
  }
}
