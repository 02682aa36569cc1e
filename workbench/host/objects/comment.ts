// Owns the comments of the workbook's cells.
import { parseAddress } from "../address";
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf } from "../object-model";
import type { Comment, RangeSelf, WorkbookState } from "../workbook-state";
import { rangeHandle } from "./range";

const get = (book: WorkbookState, id: string): Comment => {
  const found = book.comments.find((comment) => comment.id === id);
  if (!found) throw fault("ItemNotFound");
  return found;
};

export const commentType: ObjectOf<{ id: string }, Excel.Comment> = {
  name: "Comment",
  identify: (_book, { id }) => ({ Id: id }),
  properties: {
    Id: { get: (_book, { id }) => id },
    Content: {
      get: (book, { id }) => get(book, id).content,
      set: (book, { id }, content: string) => {
        book.guard(get(book, id).place.sheetId);
        book.comments = book.comments.map((one) => (one.id === id ? { ...one, content } : one));
      },
    },
  },
  methods: {
    Delete: (book, { id }) => {
      const { sheetId } = get(book, id).place;
      book.guard(sheetId);
      book.comments = book.comments.filter((comment) => comment.id !== id);
    },
    GetLocation: (book, { id }) => {
      const { sheetId, row, column } = get(book, id).place;
      return rangeHandle(sheetId, { row, column, rows: 1, columns: 1 });
    },
  },
};

const cellOf = (book: WorkbookState, given: Handle | string): RangeSelf => {
  if (isHandle(given)) return given.self as RangeSelf;
  const parsed = parseAddress(given);
  // The workbook's collection wants the sheet's name in the address.
  const sheet = parsed?.sheet ? book.engine.findSheet(parsed.sheet) : null;
  if (!parsed || !sheet) throw fault("InvalidArgument");
  return { sheetId: sheet.getSheetId(), ...parsed.area };
};

const at = (book: WorkbookState, { sheetId, row, column }: RangeSelf): Comment | undefined =>
  book.comments.find(
    ({ place }) => place.sheetId === sheetId && place.row === row && place.column === column,
  );

export const commentCollectionType: ObjectOf<null, Excel.CommentCollection> = {
  name: "CommentCollection",
  item: (book, _self, id: string) => handle(commentType, { id: get(book, id).id }),
  items: (book) => book.comments.map(({ id }) => handle(commentType, { id })),
  methods: {
    // One cell, with one thread of comments.
    Add: (book, _self, given: Handle | string, content: string) => {
      const cell = cellOf(book, given);
      book.guard(cell.sheetId);
      if (cell.rows * cell.columns !== 1 || at(book, cell) || typeof content !== "string" || content === "") {
        throw fault("InvalidArgument");
      }
      const { sheetId, row, column } = cell;
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const place = book.engine.places.follow({ sheetId, row, column, rows: 1, columns: 1 });
      book.comments = [...book.comments, { id, place, content }];
      return handle(commentType, { id });
    },
    GetItemByCell: (book, _self, given: Handle | string) => {
      const found = at(book, cellOf(book, given));
      if (!found) throw fault("ItemNotFound");
      return handle(commentType, { id: found.id });
    },
  },
};
