// Owns Excel's Application object.
import type { ObjectType } from "../object-model";

export const applicationType: ObjectType<null> = {
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: (book, _self, type: string) => {
      if (type !== "Recalculate") book.functions.forget();
      book.engine.recalculate();
    },
    // What they spare Excel costs the engine nothing.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
