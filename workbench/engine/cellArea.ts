/** Excel's grid; the engine's sheets are smaller and grow when something is written beyond. */
export const excelRows = 1_048_576;
export const excelColumns = 16_384;

/** A block of cells on a sheet. Rows and columns count from 0. */
export interface CellArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function lastRow(area: CellArea): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: CellArea): number {
  return area.column + area.columns - 1;
}

export function isInGrid(area: CellArea): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    lastRow(area) < excelRows &&
    lastColumn(area) < excelColumns
  );
}

/** The block from one corner to the other. */
export function areaBetween(
  sheetId: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): CellArea {
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(one: CellArea, other: CellArea): CellArea | undefined {
  if (one.sheetId !== other.sheetId) return undefined;
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  if (bottom < top || right < left) return undefined;
  return areaBetween(one.sheetId, top, left, bottom, right);
}

export function boundingArea(one: CellArea, other: CellArea): CellArea {
  return areaBetween(
    one.sheetId,
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

export function containsArea(outer: CellArea, inner: CellArea): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}
