// Owns the services that the client's own runtimes call: custom functions, ribbon actions.
import type { ObjectType } from "../object-model";

const customFunctionsType: ObjectType<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (book) => {
      book.functionsReady();
    },
    // Feature 2: results may follow one another after 200 ms rather than 500.
    _GetEnabledFeatures: () => [2],
    SetInvocationArrayResults: (book, _self, results: unknown[]) => {
      book.functions.receive(results);
    },
  },
};

const addinInternalType: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

export const services: Record<string, ObjectType<null>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.InternalService.AddinInternalService": addinInternalType,
};
