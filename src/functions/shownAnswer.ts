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

/** Errors and cards are compared by what they hold; the message of an error may not be among its enumerable properties. */
function isSameCell(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const areObjects = typeof one === "object" && typeof other === "object";
  return areObjects && contents(one) === contents(other);
}

function contents(value: object | null): string {
  const message = value instanceof Error ? value.message : "";
  return `${JSON.stringify(value)} ${message}`;
}
