import { textKey } from "../domain/textKey";
import type { CellValue } from "./tableCells";

/** The user's cells beside the rows of a sheet of ours, and whose row each is. */
export interface UserRows {
  /** The sheet's rows, then those of employees it no longer lists but beside whom there is something. */
  readonly ids: readonly string[];
  readonly cells: readonly (readonly CellValue[])[];
  /** Whether anything stands in another row than before; if not, the cells need no writing. */
  readonly hasMoved: boolean;
}

/**
 * What users wrote beside a sheet's rows, moved so that it stays with its employee when the rows
 * change; what belongs to nobody listed follows below, so that nothing is lost. `userCells` go with
 * `previousIds`, and are best read as R1C1 formulas, which keep their meaning in another row.
 */
export function rearrangeUserColumns(
  previousIds: readonly string[],
  nextIds: readonly string[],
  userCells: readonly (readonly CellValue[])[],
): UserRows {
  const next = new Set(nextIds.map(textKey));
  const rowOf = new Map(previousIds.map((id, row) => [textKey(id), row]));
  const isFilled = (row: number) => (userCells[row] ?? []).some((cell) => cell !== "");
  const leftOver = [...previousIds.keys()].filter(
    (row) => isFilled(row) && !next.has(textKey(previousIds[row] ?? "")),
  );
  const sources = [...nextIds.map((id) => rowOf.get(textKey(id))), ...leftOver];
  const blank = (userCells[0] ?? []).map((): CellValue => "");
  return {
    ids: [...nextIds, ...leftOver.map((row) => previousIds[row] ?? "")],
    cells: sources.map((row) => (row === undefined ? blank : (userCells[row] ?? blank))),
    hasMoved: [...previousIds.keys()].some((row) => isFilled(row) && sources[row] !== row),
  };
}
