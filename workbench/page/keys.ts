// Owns the keyboard's way between the page's parts: F6 goes round ribbon, cells and pane, Escape back to the cells.
import type { Engine } from "../host/engine/engine";
import { focusCells } from "./grid";
import type { Pane } from "./pane";

// What the client says when a key leads out of the pane, by its own numbers.
const exits: Record<number, "next" | "previous" | "cells" | "first" | "last"> = {
  5: "next",
  6: "previous",
  13: "first",
  14: "last",
  15: "cells",
  16: "cells",
  17: "first",
  18: "last",
};

export const watchKeys = (engine: Engine, pane: Pane, ribbon: HTMLElement): ((action: number) => void) => {
  const first = (): void => ribbon.querySelector("button")?.focus();
  const parts = [first, () => focusCells(engine), () => pane.focus()];
  const go = (step: number): void => {
    const active = document.activeElement;
    const at = active?.closest("#commands") ? 0 : active?.closest("#pane") ? 2 : 1;
    // A pane that is not shown is left out.
    const count = pane.isShown ? 3 : 2;
    parts[(Math.min(at, count - 1) + step + count) % count]!();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "F6" && !event.defaultPrevented) go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && (event.target as Element).closest?.("#commands, #pane"))
      focusCells(engine);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the engine, which takes keys for its cells.
  window.addEventListener("keydown", onKey, true);
  // The client tells of Ctrl+F6 alone, and Excel knows both.
  pane.frame.addEventListener("load", () =>
    pane.frame.contentWindow!.addEventListener("keydown", (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }),
  );
  return (action) => {
    const exit = exits[action];
    if (exit === "next") go(1);
    else if (exit === "previous") go(-1);
    else if (exit === "cells") focusCells(engine);
    else if (exit === "first") first();
    else if (exit === "last") pane.focusClose();
  };
};
