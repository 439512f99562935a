const numbers = new Map<string, number>();

/** Excel identifies a table's columns by number, the engine by text. */
export function columnNumber(columnId: string): number {
  const known = numbers.get(columnId);
  if (known !== undefined) return known;
  const next = numbers.size + 1;
  numbers.set(columnId, next);
  return next;
}
