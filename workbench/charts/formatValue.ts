import { getPatternPreview } from "@univerjs/sheets-numfmt";

/** A number in a number format, as the grid writes it in cells. */
export function formatValue(pattern: string, value: number): string {
  return getPatternPreview(pattern, value).result;
}
