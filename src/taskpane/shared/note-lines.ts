// Owns the lines of text that go with a table of values: what to mind, its sources, its edition.
import type { Table } from "../../dataset/table";
import type { Messages } from "../messages/en";

export const noteLines = ({ note, sources, edition }: Table, messages: Messages): string[] =>
  [note, messages.sourceLine(sources.join("; ")), messages.editionLine(edition)].filter(
    (line) => line !== "",
  );
