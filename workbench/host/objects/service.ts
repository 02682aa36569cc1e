// Owns the services that the client's own runtimes call: custom functions, ribbon actions.
import { fault } from "../fault";
import type { ObjectType } from "../object-model";

const customFunctionsType: ObjectType<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (book) => {
      book.signals.functionsReady();
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
  methods: {
    NotifyActionHandlerReady: (book) => {
      book.signals.actionsReady();
    },
  },
};

// Office.addin: whether the pane is to be seen.
const appRuntimeType: ObjectType<null> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (book) => (book.isPaneShown ? "Visible" : "Background"),
    SetAppRuntimeState: (book, _self, state: string) => {
      if (state !== "Visible" && state !== "Background") throw fault("InvalidArgument");
      book.isPaneShown = state === "Visible";
      book.signals.showPane(book.isPaneShown);
    },
  },
};

export const services: Record<string, ObjectType<null>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeType,
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.InternalService.AddinInternalService": addinInternalType,
};
