/** Codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling that the host raises. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ControlIdNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

const messages: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  ControlIdNotFound: "The control's id is not in the ribbon.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A refusal as Excel words it: a code, Excel's sentence for it, and what it is about. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? messages[code] : `${messages[code]} (${detail})`);
    this.name = "ExcelError";
  }
}

/** Excel's sentence for a code; the code itself where the host never raises it. */
export function excelMessage(code: string): string {
  return (messages as Readonly<Record<string, string | undefined>>)[code] ?? code;
}
