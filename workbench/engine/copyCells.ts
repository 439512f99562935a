import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { CopySource } from "./copySource";
import type { CopyType } from "./copySource";
import { growGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { writeEach } from "./writeCells";

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * `range.copyFrom`: the destination grows to the source's size, and is filled several times where it is an exact multiple
 * of it (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)).
 */
export function copyCells(
  engine: Engine,
  source: CellArea,
  destination: CellArea,
  options: CopyOptions,
): void {
  const { rows, columns } = options.transpose
    ? { rows: source.columns, columns: source.rows }
    : source;
  const target = {
    ...destination,
    rows: filledSize(destination.rows, rows),
    columns: filledSize(destination.columns, columns),
  };
  const copied = new CopySource(engine, source);
  growGrid(engine, target);
  const kind = options.type === "Formats" ? "format" : "content";
  writeEach(engine, target, kind, (row, column) => {
    const down = (row - target.row) % rows;
    const across = (column - target.column) % columns;
    const [fromRow, fromColumn] = options.transpose ? [across, down] : [down, across];
    if (options.skipBlanks && copied.isBlank(fromRow, fromColumn)) return undefined;
    const cell = areaBetween(target.sheetId, row, column, row, column);
    return copied.copy(fromRow, fromColumn, cell, options.type);
  });
}

/** How many rows or columns are written for a source of that size. */
export function filledSize(destination: number, source: number): number {
  return destination % source === 0 ? destination : source;
}
