// Owns a value of the workbook that the engine does not hold, and that goes with its undo.
import type { Engine } from "./engine";

export class Recorded<T> {
  constructor(
    private readonly engine: Engine,
    private present: T,
  ) {}

  get value(): T {
    return this.present;
  }

  // A value is replaced as a whole, so that the former one can come back.
  set value(next: T) {
    const former = this.present;
    this.engine.history.perform(
      () => (this.present = next),
      () => (this.present = former),
    );
  }
}
