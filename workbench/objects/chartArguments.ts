import { ExcelError } from "../protocol/excelError";

export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ExcelError("InvalidArgument", name);
}

export function textOf(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new ExcelError("InvalidArgument", name);
}

export function numberOf(value: unknown, name: string, least = -Infinity, most = Infinity): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new ExcelError("InvalidArgument", name);
}

/** An empty text makes a number of an axis automatic again. */
export function numberOrAutomatic(value: unknown, name: string): number | undefined {
  return value === "" || value === null ? undefined : numberOf(value, name);
}

export function oneOf<const T extends string>(
  value: unknown,
  choices: readonly T[],
  name: string,
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ExcelError("InvalidArgument", name);
  return found;
}
