import type { CellValue } from "./tableCells";

/**
 * A cell read as text: the number 1001 reads "1001", a truth value "TRUE". Spaces around it are
 * dropped, since nobody sees them and IDs would not be found because of them.
 */
export function cellText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).trim();
}

const excelErrors =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/u;

/** Whether a cell holds one of Excel's errors, which it hands over as their texts. */
export function isCellError(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("#") && excelErrors.test(value);
}
