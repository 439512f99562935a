import type { CellErrorValue, CellValue } from "@cj-tech-master/excelts";

import type { ErrorValue, FileValue } from "./workbookFile";
import { isErrorValue } from "./workbookFile";

type PlainValue = string | number | boolean | CellErrorValue;

/** Errors that the file format knows (ECMA-376 part 1, 18.18.11 names the cell type, 18.17.3 the values). */
const fileErrors: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** Younger errors (#SPILL!, #CALC!, #BUSY!, …) are kept as #VALUE!: older readers of the file know no others. */
export function toXlsxValue(value: FileValue): PlainValue {
  if (!isErrorValue(value)) return value;
  const error = fileErrors.has(value.error) ? value.error : "#VALUE!";
  return { error: error as CellErrorValue["error"] };
}

/** A value of the file; rich text becomes its text and a date its serial number. */
export function fromXlsxValue(value: CellValue): FileValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialNumber(value);
  if ("error" in value) return { error: value.error } satisfies ErrorValue;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value && "text" in value) return value.text;
  if ("checkbox" in value) return value.checkbox;
  return "result" in value ? fromXlsxValue(value.result) : undefined;
}

/** Days since 1899-12-30. The library has rounded to a millisecond; rounding to seven digits takes that back. */
function serialNumber(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  return Math.round(days * 1e7) / 1e7;
}
