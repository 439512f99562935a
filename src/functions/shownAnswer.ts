import type { Answer } from "./answer";

/** What a live cell shows: a spill, or one error for all of it. */
export type ShownAnswer = Answer | CustomFunctions.Error;

/** Whether two answers look the same in the sheet. */
export function isSameAnswer(one: ShownAnswer | undefined, other: ShownAnswer): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) {
    return one !== undefined && isSameCell(one, other);
  }
  return one.length === other.length && one.every((row, at) => isSameRow(row, other[at]));
}

function isSameRow(one: Answer[number], other: Answer[number] = []): boolean {
  return one.length === other.length && one.every((cell, at) => isSameCell(cell, other[at]));
}

function isSameCell(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const { Error: CellError } = CustomFunctions;
  if (one instanceof CellError && other instanceof CellError) {
    return one.code === other.code && one.message === other.message;
  }
  // Cards are plain data.
  return typeof one === "object" && JSON.stringify(one) === JSON.stringify(other);
}
