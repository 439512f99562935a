import { asText } from "./asText";
import type { CellValue } from "./tableCells";

/** A cell of the user's as Excel hands it over. */
export interface ReadCell {
  /** In R1C1 notation, which keeps its meaning in another row; the constant where there is no formula. */
  readonly formula: CellValue;
  readonly value: CellValue;
  /** As in `Excel.RangeValueType`. */
  readonly type: string;
  readonly numberFormat: string;
}

/** What to write so that another cell holds the same: first the format, then the input. */
export interface UserCell {
  readonly input: CellValue;
  readonly numberFormat: string;
}

export const blankCell: UserCell = { input: "", numberFormat: "General" };

/**
 * The cell for writing through `formulasR1C1`. What Excel hands over of a text does not show whether an apostrophe keeps
 * it a text (https://github.com/OfficeDev/office-js/issues/6687), so that "=x" is a formula only where it is not the value.
 */
export function userCell({ formula, value, type, numberFormat }: ReadCell): UserCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { input: formula, numberFormat: notText(numberFormat) };
  if (typeof value !== "string" || type === "Error") {
    return { input: value, numberFormat: notText(numberFormat) };
  }
  return { input: numberFormat === "@" ? value : asText(value), numberFormat };
}

/** In a cell that is formatted as text Excel would make a text of a formula or number that was there before the format. */
function notText(numberFormat: string): string {
  return numberFormat === "@" ? "General" : numberFormat;
}
