// Owns what the engine drops of a result: an error's message and a card's properties, kept by the formula's cell.
import type { Nullable } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import { type Area, contains } from "../address";
import { type Card, CardObject } from "./card";

type SpillAt = (sheetId: string, row: number, column: number) => Area | null;

export class Notes {
  private readonly messages = new Map<string, string[][]>();
  private readonly cards = new Map<string, (Card | null)[][]>();

  constructor(private readonly spillAt: SpillAt) {}

  message(sheetId: string, row: number, column: number): string {
    return this.noteAt(this.messages, sheetId, row, column) ?? "";
  }

  // The entity of which the cell shows the text.
  card(sheetId: string, row: number, column: number): Card | null {
    return this.cards.size > 0 ? (this.noteAt(this.cards, sheetId, row, column) ?? null) : null;
  }

  // Every cell of the sheet that has a message or a card.
  on(sheetId: string): { row: number; column: number; message: string; card: Card | null }[] {
    return this.keys().flatMap((key) => {
      const [id, top, left] = readKey(key);
      const lines = id === sheetId ? (this.messages.get(key) ?? this.cards.get(key)!) : [];
      return lines.flatMap((line: readonly unknown[], down: number) =>
        line.flatMap((note, right) => {
          const [row, column] = [top + down, left + right];
          const message = this.message(sheetId, row, column);
          return note ? [{ row, column, message, card: this.card(sheetId, row, column) }] : [];
        }),
      );
    });
  }

  private noteAt<T>(notes: Map<string, T[][]>, sheetId: string, row: number, column: number): T | undefined {
    const own = notes.get(`${sheetId}!${row},${column}`);
    if (own) return own[0]?.[0];
    const spill = this.spillAt(sheetId, row, column);
    if (!spill) return undefined;
    const spilled = notes.get(`${sheetId}!${spill.row},${spill.column}`);
    return spilled?.[row - spill.row]?.[column - spill.column];
  }

  forgetCell(sheetId: string, row: number, column: number): void {
    this.forget(`${sheetId}!${row},${column}`);
  }

  private forget(key: string): void {
    this.messages.delete(key);
    this.cards.delete(key);
  }

  forgetSheet(sheetId: string): void {
    for (const key of this.keys()) if (key.startsWith(`${sheetId}!`)) this.forget(key);
  }

  forgetArea(sheetId: string, area: Area): void {
    for (const key of this.keys()) {
      const [id, row, column] = readKey(key);
      if (id === sheetId && contains(area, row, column)) this.forget(key);
    }
  }

  private keys(): string[] {
    return [...this.messages.keys(), ...this.cards.keys()];
  }

  // The engine keeps an error's kind and a card's text, and drops the rest: noted as each result is set.
  note(sheetId: string, row: number, column: number, result: FunctionVariantType): void {
    const key = `${sheetId}!${row},${column}`;
    this.forget(key);
    const messages = messagesOf(result);
    if (messages) this.messages.set(key, messages);
    const cards = cardsOf(result);
    if (cards) this.cards.set(key, cards);
  }
}

const readKey = (key: string): [string, number, number] => {
  const cut = key.lastIndexOf("!");
  const [row, column] = key
    .slice(cut + 1)
    .split(",")
    .map(Number);
  return [key.slice(0, cut), row!, column!];
};

const cardsOf = (result: FunctionVariantType): (Card | null)[][] | null => {
  if (result instanceof CardObject) return [[result.card]];
  if (!result.isArray()) return null;
  const lines = (result as unknown as { getArrayValue(): unknown[][] }).getArrayValue();
  if (!lines.some((line) => line.some((item) => item instanceof CardObject))) return null;
  return lines.map((line) => line.map((item) => (item instanceof CardObject ? item.card : null)));
};

const messagesOf = (result: FunctionVariantType): string[][] | null => {
  if (result.isError()) {
    const message = (result as unknown as { getErrorContent(): string }).getErrorContent();
    return message ? [[message]] : null;
  }
  if (!result.isArray()) return null;
  let any = false;
  const array = result as unknown as {
    getArrayValue(): Nullable<{ isError(): boolean; getErrorContent?(): string }>[][];
  };
  const messages = array.getArrayValue().map((line) =>
    line.map((item) => {
      const message = item?.isError() ? (item.getErrorContent?.() ?? "") : "";
      any ||= message !== "";
      return message;
    }),
  );
  return any ? messages : null;
};
