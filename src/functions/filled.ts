import type { Answer } from "./answer";

/** Excel takes no result without cells: nobody and nothing is one empty cell. */
export function filled(cells: Answer): Answer {
  return (cells[0]?.length ?? 0) === 0 ? [[""]] : cells;
}
