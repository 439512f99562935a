import { asText } from "./asText";
import type { CellValue } from "./tableCells";

/** What a plan says of a cell, ready for `Range.values`: "" clears it, null leaves it as it is. */
export type PlanCell = string | number | boolean | null;

/** A value as it is written; texts stay texts. */
export function planCell(value: CellValue | undefined): PlanCell {
  return typeof value === "string" ? asText(value) : (value ?? null);
}
