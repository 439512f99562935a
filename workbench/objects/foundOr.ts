import { ExcelError } from "../protocol/excelError";
import type { ExcelErrorCode } from "../protocol/excelError";

/** What was found; Excel's error where there is nothing. */
export function foundOr<T>(found: T | null | undefined, code: ExcelErrorCode): T {
  if (found === null || found === undefined) throw new ExcelError(code);
  return found;
}
