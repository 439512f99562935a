import type { IUnitRange } from "@univerjs/core";

import type { CellPlace } from "./cellPlace";

/** Cells as ranges, neighbours in a column taken together: the engine's cost grows with the number of ranges. */
export function unitRanges(places: readonly CellPlace[]): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of [...places].sort(byColumnThenRow)) {
    const last = ranges.at(-1);
    const isNext =
      last?.unitId === unitId &&
      last.sheetId === sheetId &&
      last.range.startColumn === column &&
      last.range.endRow >= row - 1;
    if (isNext) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId, range });
    }
  }
  return ranges;
}

function byColumnThenRow(left: CellPlace, right: CellPlace): number {
  return (
    compare(left.unitId, right.unitId) ||
    compare(left.sheetId, right.sheetId) ||
    left.column - right.column ||
    left.row - right.row
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
