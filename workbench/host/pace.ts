// Owns the pace of long work: milliseconds at a stretch, so that the page breathes between.
import type { Area } from "./address";

const longestStretch = 40;
const cellsAtOnce = 4000;

export class Pace {
  private since = 0;

  begin(): void {
    this.since = performance.now();
  }

  async breathe(): Promise<void> {
    if (performance.now() - this.since < longestStretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.begin();
  }

  // An area in parts of whole rows, with a breath after each.
  async *parts(area: Area): AsyncGenerator<Area> {
    const height = Math.max(1, Math.floor(cellsAtOnce / area.columns));
    for (let from = 0; from < area.rows; from += height) {
      yield { ...area, row: area.row + from, rows: Math.min(height, area.rows - from) };
      await this.breathe();
    }
  }
}
