import { textKey } from "../domain/textKey";
import type { CellValue } from "./tableCells";

/** The user's cells beside the rows of a sheet of ours, and whose row each is. */
export interface UserRows {
  /** The sheet's rows, then those of employees it no longer lists but beside whom there is something; "" is nobody's row. */
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
  // Of an ID that stands there twice the upper row is the employee's.
  const upwards = [...previousIds.keys()].reverse();
  const rowOf = new Map(upwards.map((row) => [textKey(idAt(row)), row]));
  const isFilled = (row: number) => (userCells[row] ?? []).some((cell) => cell !== "");
  const listed = nextIds.map((id) => rowOf.get(textKey(id)));
  const filled = [...previousIds.keys()].filter(isFilled);
  const former = filled.filter((row) => idAt(row) !== "" && !listed.includes(row));
  const ofNobody = filled.filter((row) => idAt(row) === "");
  const sources = withRowsOfNobody([...listed, ...former], ofNobody);
  const blank = (userCells[0] ?? []).map((): CellValue => "");
  return {
    ids: sources.map((row, place) => nextIds[place] ?? (row === undefined ? "" : idAt(row))),
    cells: sources.map((row) => (row === undefined ? blank : (userCells[row] ?? blank))),
    hasMoved: filled.some((row) => sources[row] !== row),
  };

  function idAt(row: number): string {
    return previousIds[row] ?? "";
  }
}

/** Notes below the last employee stay in their row, or come next where it is taken now. */
function withRowsOfNobody(
  sources: readonly (number | undefined)[],
  rows: readonly number[],
): readonly (number | undefined)[] {
  const all = [...sources];
  for (const row of rows) {
    while (all.length < row) all.push(undefined);
    all.push(row);
  }
  return all;
}
