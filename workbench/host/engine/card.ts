// Owns a card in a cell: what the engine calculates with where a function answered an entity.
import { StringValueObject } from "@univerjs/engine-formula";

export type CardValue = { type?: string; basicValue?: unknown; text?: string };

export type Card = { type: "Entity"; text: string; properties?: Record<string, CardValue> };

export const isCard = (value: unknown): value is Card =>
  typeof value === "object" && value !== null && (value as Card).type === "Entity";

// To the engine it is a text, which arithmetic answers with #VALUE!, as Excel does an entity.
export class CardObject extends StringValueObject {
  constructor(readonly card: Card) {
    super(String(card.text));
  }

  override getValue(): string {
    return String(this.card.text);
  }
}
