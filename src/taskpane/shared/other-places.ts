// Owns the ways on where something cannot be inserted at the place that was asked for.
import type { Place } from "../../workbook/excel/address";
import type { WorkbookRefusal } from "../../workbook/excel/refusal";
import type { WayOn } from "./operation";

const TAKES_NEW_SHEET: readonly WorkbookRefusal["code"][] = [
  "occupied",
  "table-overlap",
  "merged",
  "hidden",
  "sheet-edge",
  "sheet-protected",
  "no-selection",
];

/** `insertAt` tries again, over the very cells that the user agreed to lose; a new sheet is offered where it is given. */
export const otherPlaces = (
  { code, details: { at, place, offer } }: WorkbookRefusal,
  insertAt: (place: Place, overwrite?: string) => void,
  onNewSheet?: () => void,
): WayOn[] => {
  const ways: WayOn[] = [];
  if (offer) {
    ways.push({
      label: ({ messages }) => messages.insertAt(offer.address),
      primary: true,
      act: () => insertAt(offer),
    });
  }
  if (onNewSheet && TAKES_NEW_SHEET.includes(code)) {
    ways.push({ label: ({ messages }) => messages.insertOnNewSheet, primary: !offer, act: onNewSheet });
  }
  if (at && place) {
    ways.push({
      // All that will be written, beside what is lost of it.
      label: ({ messages }) => messages.overwrite(place.address),
      act: () => insertAt(place, at.address),
    });
  }
  return ways;
};
