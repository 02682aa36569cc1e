// Owns what a cell shows besides its text: its comment, its card, and why it is an error.
import { formatArea } from "../host/address";
import type { Engine, Position } from "../host/engine/engine";
import type { Comment } from "../host/workbook-state";
import type { Placed } from "./overlay";

const mark = (
  engine: Engine,
  { sheetId, row, column }: Position,
  kind: string,
  words: string,
  button?: string,
): Placed => {
  const cell = { row, column, rows: 1, columns: 1 };
  const element = document.createElement("div");
  element.className = `mark ${kind}`;
  const text = document.createElement("p");
  text.textContent = words;
  if (button) {
    const corner = document.createElement("button");
    corner.type = "button";
    corner.setAttribute("aria-label", `${button} in ${formatArea(cell)}: ${words}`);
    text.setAttribute("aria-hidden", "true");
    element.append(corner);
    for (const event of ["pointerenter", "focus"]) corner.addEventListener(event, () => turn(element));
  }
  element.append(text);
  return { box: engine.place(sheetId, cell), element };
};

// Near the right edge the text opens to the left.
const turn = (element: Element): void => {
  const edge = element.closest("#overlay")!.getBoundingClientRect().right;
  element.classList.toggle("leftward", element.getBoundingClientRect().right + 260 > edge);
};

export const drawComment = (engine: Engine, { place, content }: Comment): Placed =>
  mark(engine, place, "comment", content, "Comment");

// As many as a screen has of them.
const most = 300;

export const drawNotes = (engine: Engine, sheetId: string): Placed[] =>
  engine.notes
    .on(sheetId)
    .slice(0, most)
    .map(({ row, column, card, message }) => {
      const cell = { sheetId, row, column };
      if (!card) return mark(engine, cell, "reason", message);
      const lines = Object.entries(card.properties ?? {}).map(
        ([name, { text, basicValue }]) => `${name}: ${text ?? String(basicValue)}`,
      );
      return mark(engine, cell, "card", [card.text, ...lines].join("\n"), "Card");
    });

// The cells have no elements of their own: the pointer is looked for in the places of the marks.
export const showReasons = (grid: HTMLElement): void => {
  grid.addEventListener("pointermove", ({ clientX, clientY }) => {
    for (const element of grid.querySelectorAll(".reason")) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isOver = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
      if (isOver) turn(element);
      element.classList.toggle("shown", isOver);
    }
  });
};
