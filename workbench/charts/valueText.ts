/** Writes a number in a number format; the engine's for real charts. */
export type FormatValue = (pattern: string, value: number) => string;

/** A number on an axis or a label. "General" shows no more digits than it needs. */
export function valueText(value: number, pattern: string, format: FormatValue): string {
  if (pattern === "General" || pattern === "") return String(Number(value.toPrecision(10)));
  return format(pattern, value);
}
