import type { Problem } from "../domain/problem";
import { ProblemError } from "./problemError";

/**
 * Runs a batch against Excel; waits while the user is editing a cell, since Excel refuses requests until then
 * (learn.microsoft.com/javascript/api/excel/excel.runoptions).
 *
 * @param sheets the sheets the batch writes to, to name them when Excel denies access.
 * @throws ProblemError when Excel refuses.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheets: readonly string[] = [],
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw error instanceof OfficeExtension.Error
      ? new ProblemError(excelProblem(error, sheets), { cause: error })
      : error;
  }
}

/** The one place where errors of Excel are read. */
function excelProblem(error: OfficeExtension.Error, sheets: readonly string[]): Problem {
  switch (error.code) {
    case "AccessDenied":
      return sheets.length > 0
        ? { code: "sheetProtected", sheet: sheets.join(", ") }
        : { code: "accessDenied" };
    case "InvalidOperationInCellEditMode":
      return { code: "editingCell" };
    // What the client tells of that passes by itself (CoreErrorCodes in its source): too much at once, no answer, a dialog in front.
    case "ActivityLimitReached":
    case "ConnectionFailure":
    case "RequestAborted":
    case "Timeout":
    case "WriteNotSupportedWhenModalDialogOpen":
      return { code: "excelBusy" };
    case "InvalidOrTimedOutSession":
      return { code: "sessionEnded" };
  }
  return { code: "excelRefused", excelCode: error.code, message: error.message };
}
