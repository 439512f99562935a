import type { CellArea } from "./cellArea";
import { assertWritable } from "./protection";
import { CellReader } from "./readCells";
import { cellCopy } from "./shiftCells";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";
import { usedArea } from "./usedArea";
import { writeEach } from "./writeCells";

export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Takes away the rows that repeat an earlier one in the given columns (counted from the area's first); the rows behind
 * them move up within the area. Letter case makes no difference.
 */
export function removeDuplicates(
  engine: Engine,
  area: CellArea,
  columns: readonly number[],
): RemovedDuplicates {
  assertWritable(engine, area.sheetId);
  const used = usedArea(engine, area, "values");
  if (used === undefined) return { removed: 0, uniqueRemaining: 0 };
  const rows = Array.from({ length: used.row + used.rows - area.row }, (_, index) => index);
  const reader = new CellReader(engine, area.sheetId);
  const keys = rows.map((row) =>
    JSON.stringify(
      columns.map((column) => {
        const { value, type } = reader.value(area.row + row, area.column + column);
        return [type, String(value).toLowerCase()];
      }),
    ),
  );
  const kept = rows.filter((row) => keys.indexOf(keys[row] ?? "") === row);
  const removed = rows.length - kept.length;
  if (removed > 0) closeGaps(engine, { ...area, rows: rows.length }, kept);
  return { removed, uniqueRemaining: kept.length };
}

function closeGaps(engine: Engine, area: CellArea, kept: readonly number[]): void {
  const sheet = sheetModel(engine, area.sheetId);
  writeEach(engine, area, "content", (row, column) => {
    const from = kept[row - area.row];
    return from === undefined ? null : cellCopy(sheet.getCellRaw(area.row + from, column));
  });
}
