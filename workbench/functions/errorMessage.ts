import type { CallResult } from "./callResult";
import type { CellPlace } from "./cellPlace";

/** The message for a cell among the results of the functions in `anchor`, whose formula is the cell's own or spills over it. */
export function errorMessage(
  place: CellPlace,
  anchor: CellPlace,
  results: readonly CallResult[],
): string | undefined {
  const key = `${String(place.row - anchor.row)},${String(place.column - anchor.column)}`;
  const exact = results.map(({ messages }) => messages.get(key));
  const any = key === "0,0" ? results.flatMap(({ messages }) => [...messages.values()]) : [];
  return [...exact, ...any].find((message) => message !== undefined);
}
