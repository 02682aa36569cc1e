// Owns what stands at places on the sheets and moves with their cells: tracked ranges, comments.
import type { Area } from "../address";
import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import { toArea } from "./cell-data";
import type { Core } from "./core";
import type { History } from "./undo";

export type Place = Area & { sheetId: string; isGone?: boolean };

type Axis = "row" | "column";

const count = { row: "rows", column: "columns" } as const;

export class Places {
  private readonly all = new Set<Place>();

  constructor(
    core: Core,
    private readonly history: History,
  ) {
    const whole: Record<string, [Axis, number]> = {
      [InsertRowMutation.id]: ["row", 1],
      [RemoveRowMutation.id]: ["row", -1],
      [InsertColMutation.id]: ["column", 1],
      [RemoveColMutation.id]: ["column", -1],
    };
    // The user's own rows and columns, and what undo makes of them.
    core.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const change = whole[id];
      if (!change) return;
      const { subUnitId, range } = params as IInsertRowMutationParams;
      this.move(subUnitId, toArea(range), ...change);
    });
  }

  follow<T extends Place>(place: T): T {
    this.all.add(place);
    return place;
  }

  forget(place: Place): void {
    this.all.delete(place);
  }

  // Cells that are inserted or removed between others of their columns.
  shift(sheetId: string, at: Area, sign: 1 | -1): void {
    const within = [...this.all].filter(
      ({ column, columns }) => column >= at.column && column + columns <= at.column + at.columns,
    );
    const before = within.map((place) => ({ ...place }));
    this.history.perform(
      () => this.move(sheetId, at, "row", sign, within),
      () => within.forEach((place, index) => Object.assign(place, { isGone: false }, before[index])),
    );
  }

  private move(sheetId: string, at: Area, axis: Axis, sign: number, among: Iterable<Place> = this.all): void {
    const [from, size] = [at[axis], at[count[axis]]];
    for (const place of among) {
      if (place.sheetId !== sheetId) continue;
      const [start, end] = [place[axis], place[axis] + place[count[axis]]];
      const moved = (edge: number): number =>
        edge <= from && (sign < 0 || edge < from)
          ? edge
          : sign > 0
            ? edge + size
            : Math.max(from, edge - size);
      const [newStart, newEnd] = [moved(start), end <= from ? end : moved(end)];
      if (newEnd <= newStart) place.isGone = true;
      else Object.assign(place, { [axis]: newStart, [count[axis]]: newEnd - newStart });
    }
  }
}
