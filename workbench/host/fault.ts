// Owns the errors that the host answers, with the codes that Excel uses.

export type FaultCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestAborted"
  | "MergedRangeConflict"
  | "RangeExceedsLimit"
  | "UndoNotSupported";

export class Fault extends Error {
  constructor(
    readonly code: FaultCode | (string & {}),
    message: string,
  ) {
    super(message);
  }
}

const texts = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RequestAborted: "The request was aborted during run time.",
  UndoNotSupported: "The operation can't be grouped, because it can't be undone.",
} as const;

export const fault = (code: keyof typeof texts): Fault => new Fault(code, texts[code]);

export const apiNotFound = (member: string): Fault =>
  new Fault("ApiNotFound", `The API '${member}' is not part of this host.`);
