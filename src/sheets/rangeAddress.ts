import { cellAddress } from "./cellAddress";

/** An address taken apart: the sheet's name without quotes, the cells without the sheet. */
export interface SplitAddress {
  readonly sheet: string;
  readonly cells: string;
}

/** Takes "'Bob''s team'!A1:K1" apart. Excel quotes names with blanks or punctuation and doubles quotes in them. */
export function splitAddress(address: string): SplitAddress {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(at, 0));
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: address.slice(at + 1),
  };
}

/** The address of the cell at a row and column, counted from 0, within a range; "" for a range without an address. */
export function cellWithin(address: string | undefined, row: number, column: number): string {
  const { sheet, cells } = splitAddress(address ?? "");
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)/i.exec(cells) ?? [];
  if (letters === "" && digits === "") {
    return "";
  }
  // A whole column has no row number, a whole row no letters: they begin at the first.
  return cellAddress(sheet, Number(digits || "1") - 1 + row, columnNumber(letters || "A") + column);
}

/** "A" is 0, "AA" is 26. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
