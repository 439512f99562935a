import type { GridArea } from "./gridArea";
import type { LineFile } from "./workbookFile";

interface SplitRows {
  readonly rows: readonly LineFile[];
  readonly filteredRows: readonly number[];
}

/**
 * Takes the rows that filters hide from those that the user has hidden: a file says of both that they are hidden.
 * An area begins with its headers, which no filter hides.
 */
export function splitFilteredRows(
  rows: readonly LineFile[],
  areas: readonly GridArea[],
): SplitRows {
  const isFiltered = ({ index, hidden }: LineFile) =>
    hidden && areas.some(({ startRow, endRow }) => index > startRow && index <= endRow);
  const shown = rows.map((row) => (isFiltered(row) ? { ...row, hidden: false } : row));
  return {
    rows: shown.filter(
      ({ hidden, size, format }) => hidden || size !== undefined || format !== undefined,
    ),
    filteredRows: rows.filter(isFiltered).map(({ index }) => index),
  };
}
