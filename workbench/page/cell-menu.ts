// Owns a cell's context menu: the engine's own, with the add-in's commands, by pointer and by key.
import type { Engine } from "../host/engine/engine";
import { addToMenu, closeMenu, openMenu } from "./grid";
import type { CommandButton } from "./manifest";
import type { Overlay } from "./overlay";

export const fillCellMenu = (
  engine: Engine,
  overlay: Overlay,
  commands: readonly CommandButton[],
  press: (command: CommandButton) => void,
): void => {
  for (const command of commands) {
    const { id, label, tip } = command;
    addToMenu(engine, { id, title: label, tooltip: tip, action: () => press(command) });
  }
  // Before the engine, which takes keys for its cells even where a menu has the focus.
  window.addEventListener("keydown", (event) => handleKey(event, engine, overlay), true);
};

const handleKey = (event: KeyboardEvent, engine: Engine, overlay: Overlay): void => {
  const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
  const isInGrid = (event.target as Element).closest("#grid, [data-u-comp=editor]") !== null;
  if (isMenuKey && isInGrid) {
    event.preventDefault();
    openAtSelection(engine, overlay);
    return;
  }
  const items = menuItems();
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.stopPropagation();
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = moves[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items.at(next % items.length)!.focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    closeMenu(engine);
  }
};

// The engine keeps a closed menu beyond the edge of the page.
const menuItems = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(".univer-popup button")].filter(
    (item) => item.getBoundingClientRect().right > 0,
  );

const openAtSelection = (engine: Engine, overlay: Overlay): void => {
  const { sheetId, ...area } = engine.selection();
  const { left, top, width, height } = engine.place(sheetId, area);
  const corner = overlay.onScreen(left + width, top + height);
  openMenu(engine, new MouseEvent("contextmenu", corner));
  focusSoon(60);
};

const focusSoon = (frames: number): void => {
  const [first] = menuItems();
  if (first) first.focus();
  else if (frames > 0) requestAnimationFrame(() => focusSoon(frames - 1));
};
