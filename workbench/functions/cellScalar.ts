/** An error as a cell shows it: "#N/A", "#VALUE!", … */
export interface CellError {
  readonly error: string;
}

/** What one cell holds; `null` is a blank cell. */
export type CellScalar = number | string | boolean | CellError | null;

/** What a cell shows while a custom function has not answered. */
export const busyError = "#BUSY!";

export function isCellError(value: CellScalar): value is CellError {
  return typeof value === "object" && value !== null;
}
