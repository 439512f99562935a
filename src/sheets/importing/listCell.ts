import { cellText } from "../cellText";
import type { CellValue } from "../tableCells";

/**
 * What a cell of a list says: a text as it is, a number as it is shown, since 1 formatted as "000" is an ID "001" to whoever reads it. Where a
 * column is too narrow Excel shows "####", and a long number as "1.2E+05": then the number itself.
 */
export function listCell(value: CellValue, shown: string): string {
  if (typeof value !== "number") return cellText(value);
  return /^#+$|E\+/u.test(shown) || shown === "" ? String(value) : shown.trim();
}
