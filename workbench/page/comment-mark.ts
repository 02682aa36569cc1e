// Owns how a comment looks: a mark in the corner of its cell, and its text for whoever points at it or reaches it by key.
import type { Engine } from "../host/engine/engine";
import type { Comment } from "../host/workbook-state";
import { formatArea } from "../host/address";
import type { Placed } from "./overlay";

export const drawComment = (
  engine: Engine,
  { place: { sheetId, row, column }, content }: Comment,
): Placed => {
  const cell = { row, column, rows: 1, columns: 1 };
  const element = document.createElement("div");
  element.className = "comment";
  const mark = document.createElement("button");
  mark.type = "button";
  mark.setAttribute("aria-label", `Comment in ${formatArea(cell)}: ${content}`);
  const text = document.createElement("p");
  text.textContent = content;
  text.setAttribute("aria-hidden", "true");
  element.append(mark, text);
  // Near the right edge the text opens to the left.
  const turn = (): void => {
    const edge = element.closest("#overlay")!.getBoundingClientRect().right;
    element.classList.toggle("leftward", mark.getBoundingClientRect().right + 260 > edge);
  };
  mark.addEventListener("pointerenter", turn);
  mark.addEventListener("focus", turn);
  return { box: engine.place(sheetId, cell), element };
};
