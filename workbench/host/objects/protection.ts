// Owns the protection of a sheet and of the workbook's structure.
import { fault } from "../fault";
import type { ObjectType } from "../object-model";

export const worksheetProtectionType: ObjectType<{ id: string }> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (book, { id }) => book.protectedSheets.has(id) } },
  methods: {
    Protect: (book, { id }) => {
      if (book.protectedSheets.has(id)) throw fault("AccessDenied");
      book.protectedSheets.add(id);
    },
    Unprotect: (book, { id }) => {
      book.protectedSheets.delete(id);
    },
  },
};

export const workbookProtectionType: ObjectType<null> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect: (book) => {
      book.isStructureProtected = true;
    },
    Unprotect: (book) => {
      book.isStructureProtected = false;
    },
  },
};
