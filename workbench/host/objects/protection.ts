// Owns the protection of a sheet and of the workbook's structure.
import { fault } from "../fault";
import type { ObjectOf } from "../object-model";

export const worksheetProtectionType: ObjectOf<{ id: string }, Excel.WorksheetProtection> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (book, { id }) => book.protectedSheets.has(id) } },
  methods: {
    Protect: (book, { id }) => {
      if (book.protectedSheets.has(id)) throw fault("AccessDenied");
      book.endUndo();
      book.protectedSheets.add(id);
    },
    Unprotect: (book, { id }) => {
      book.endUndo();
      book.protectedSheets.delete(id);
    },
  },
};

export const workbookProtectionType: ObjectOf<null, Excel.WorkbookProtection> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect: (book) => {
      book.endUndo();
      book.isStructureProtected = true;
    },
  },
};
