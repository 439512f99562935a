import { textKey } from "../domain/textKey";
import { changedList, listChanges, type ListChange } from "./listChanges";

/** How the rows of a sheet of ours become others, so that what users keep beside them stays with its employee. */
export interface RowArrangement {
  /** First the rows to delete and to insert; Excel takes with them whatever stands beside. */
  readonly changes: readonly ListChange[];
  /** Then, for each row, the row whose user cells belong there; undefined for a new employee's. */
  readonly sources: readonly (number | undefined)[];
  /** Whether anything of the user's has to move then. */
  readonly hasMoved: boolean;
  /** Rows, as they were, of employees no longer listed beside whom there is something: they come last, so that nothing is lost. */
  readonly formerRows: readonly number[];
}

/** Arranges rows by their employee IDs; `isFilled` tells whether a user keeps something beside a row. */
export function arrangeRows(
  previousIds: readonly string[],
  nextIds: readonly string[],
  isFilled: (row: number) => boolean,
): RowArrangement {
  const previous = previousIds.map(textKey);
  const listed = nextIds.map(textKey);
  const isListed = new Set(listed);
  const rows = [...previous.keys()];
  const formerRows = rows.filter((row) => isFilled(row) && !isListed.has(textKey(idAt(row))));
  const next = [...listed, ...formerRows.map((row) => textKey(idAt(row)))];
  const changes = listChanges(previous, next);
  const standing = changedList(rows, changes);
  const placeOf = new Map(
    standing.map((row, place) => [row === undefined ? undefined : previous[row], place]),
  );
  const sources = next.map((key) => placeOf.get(key));
  const hasMoved = standing.some(
    (row, place) => row !== undefined && isFilled(row) && sources[place] !== place,
  );
  return { changes, sources, hasMoved, formerRows };

  function idAt(row: number): string {
    return previousIds[row] ?? "";
  }
}
