import type { SearchCriteria } from "../engine/searchText";
import { ExcelError } from "../protocol/excelError";

export interface DirectedCriteria extends SearchCriteria {
  readonly direction: "Forward" | "Backwards";
}

/** `Excel.SearchCriteria`, `Excel.WorksheetSearchCriteria` and `Excel.ReplaceCriteria` */
export function readSearchCriteria(given: unknown): DirectedCriteria {
  const fields = (typeof given === "object" && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  const { searchDirection = "Forward" } = fields;
  const direction = searchDirection ?? "Forward";
  if (direction !== "Forward" && direction !== "Backwards") {
    throw new ExcelError("InvalidArgument", "searchDirection");
  }
  return {
    completeMatch: fields["completeMatch"] === true,
    matchCase: fields["matchCase"] === true,
    direction,
  };
}
