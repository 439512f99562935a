import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";

import { ExcelError } from "../protocol/excelError";
import { blankContent } from "./blankContent";
import { parseTyped, withoutPrefix } from "./parseTyped";
import type { Typed } from "./parseTyped";

/**
 * The engine's cell for one value of `values` or `formulas`. A text-formatted cell keeps every text as it is, also
 * "001" and "=x", but for the prefix. Elsewhere Excel reads a text as if it were typed.
 */
export function cellOfInput(input: unknown, numberFormat: string): ICellData {
  const isText = numberFormat === "@";
  switch (typeof input) {
    case "string":
      return isText && input !== ""
        ? text(withoutPrefix(input))
        : cellOfTyped(parseTyped(input), numberFormat);
    case "number":
      return isText ? text(String(input)) : { ...blankContent, v: input, t: CellValueType.NUMBER };
    case "boolean":
      return isText
        ? text(String(input).toUpperCase())
        : { ...blankContent, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      throw new ExcelError("InvalidArgument", "a cell takes text, a number or true or false");
  }
}

function text(value: string): ICellData {
  return { ...blankContent, v: value, t: CellValueType.STRING };
}

function cellOfTyped(typed: Typed, numberFormat: string): ICellData {
  switch (typed.kind) {
    case "blank":
      return blankContent;
    case "text":
      return text(typed.value);
    case "error":
      return { ...blankContent, v: typed.value, t: CellValueType.STRING };
    case "boolean":
      return { ...blankContent, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...blankContent, f: typed.formula };
    case "number":
      return numberCell(typed.value, numberFormat, typed.numberFormat);
  }
}

/** A percentage or date brings its own format to a cell that has none. */
function numberCell(value: number, present: string, typed: string | undefined): ICellData {
  const cell = { ...blankContent, v: value, t: CellValueType.NUMBER };
  return typed !== undefined && present === "General"
    ? { ...cell, s: { n: { pattern: typed } } }
    : cell;
}
