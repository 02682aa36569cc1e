// Owns the add-in's settings in the workbook.
import { fault } from "../fault";
import { handle, type ObjectOf } from "../object-model";
import type { WorkbookState } from "../workbook-state";

export const settingType: ObjectOf<{ key: string }, Excel.Setting> = {
  name: "Setting",
  identify: (_book, { key }) => ({ _Id: key }),
  properties: {
    Key: { get: (_book, { key }) => key },
    Value: {
      get: (book, { key }) => book.settings.get(key),
      set: (book, { key }, value: unknown) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (book, { key }) => {
      if (!book.settings.delete(key)) throw fault("ItemNotFound");
    },
  },
};

const find = (book: WorkbookState, key: string) =>
  book.settings.has(key) ? handle(settingType, { key }) : null;

export const settingCollectionType: ObjectOf<null, Excel.SettingCollection> = {
  name: "SettingCollection",
  item: (book, _self, key: string) => {
    const found = find(book, key);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book) => [...book.settings.keys()].map((key) => handle(settingType, { key })),
  methods: {
    // Adding a key that is there sets it anew.
    Add: (book, _self, key: string, value: unknown) => {
      if (typeof key !== "string" || key === "") throw fault("InvalidArgument");
      book.settings.set(key, value);
      return handle(settingType, { key });
    },
    GetItemOrNullObject: (book, _self, key: string) => find(book, key),
  },
};
