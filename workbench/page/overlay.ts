// Owns what lies over the grid: pictures and marks at their places on the sheet, scrolled and zoomed with it.
import type { Box, Engine } from "../host/engine/engine";

// A thing on the sheet; places are in the sheet's own pixels.
export type Placed = { box: Box; element: HTMLElement };

// The engine's headings of rows and columns.
const headings = { left: 46, top: 20 };

export class Overlay {
  private readonly window = document.createElement("div");
  private readonly sheet = document.createElement("div");
  private isDue = false;

  constructor(
    private readonly engine: Engine,
    private readonly things: (sheetId: string) => Placed[],
  ) {
    this.window.id = "overlay";
    this.window.append(this.sheet);
    engine.core.onCommand(() => this.drawSoon());
  }

  // Where a point of the sheet is in the window.
  onScreen(left: number, top: number): { clientX: number; clientY: number } {
    const corner = this.sheet.getBoundingClientRect();
    const zoom = this.engine.activeSheet().getZoom();
    return { clientX: corner.left + left * zoom, clientY: corner.top + top * zoom };
  }

  private drawSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.draw();
    });
  }

  private draw(): void {
    const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
    if (!canvas) return;
    if (!this.window.isConnected) canvas.parentElement!.append(this.window);
    const sheet = this.engine.activeSheet();
    const sheetId = sheet.getSheetId();
    const zoom = sheet.getZoom();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const first = { row: sheetViewStartRow, column: sheetViewStartColumn, rows: 1, columns: 1 };
    const corner = this.engine.place(sheetId, first);
    this.window.style.left = `${headings.left * zoom}px`;
    this.window.style.top = `${headings.top * zoom}px`;
    this.sheet.style.transform = `scale(${zoom}) translate(${-corner.left - offsetX}px, ${-corner.top - offsetY}px)`;
    this.replace(this.things(sheetId));
  }

  // What has not changed stays, and so keeps the focus.
  private replace(things: Placed[]): void {
    things.forEach(({ box, element }, index) => {
      for (const side of ["left", "top", "width", "height"] as const) element.style[side] = `${box[side]}px`;
      const present = this.sheet.children[index];
      if (!present) this.sheet.append(element);
      else if (!present.isEqualNode(element)) present.replaceWith(element);
    });
    while (this.sheet.children.length > things.length) this.sheet.lastElementChild!.remove();
  }
}
