import type { CellArea } from "./cellArea";
import { excelColumns, excelRows, lastColumn, lastRow } from "./cellArea";

/** Cells that were inserted or deleted, and whether those after them moved along the rows or the columns. */
export interface CellShift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  readonly area: CellArea;
}

/**
 * Where a block of cells stands after a shift of cells, as Excel's references have it: it moves, grows when cells are
 * inserted inside it, shrinks when some of it is deleted. Undefined: all of it was deleted.
 */
export function shiftedArea(area: CellArea, { kind, along, area: changed }: CellShift) {
  if (area.sheetId !== changed.sheetId || !isInBand(area, changed, along)) return area;
  const lines = linesOf(area, along);
  const change = linesOf(changed, along);
  const moved = kind === "insert" ? afterInsertion(lines, change) : afterDeletion(lines, change);
  if (moved.count === 0) return undefined;
  return along === "rows"
    ? { ...area, row: moved.start, rows: moved.count }
    : { ...area, column: moved.start, columns: moved.count };
}

interface Lines {
  readonly start: number;
  readonly count: number;
}

function linesOf({ row, rows, column, columns }: CellArea, along: CellShift["along"]): Lines {
  return along === "rows" ? { start: row, count: rows } : { start: column, count: columns };
}

/** Whether the whole block moves with the changed cells; one that goes through a whole sheet stays what it is. */
function isInBand(area: CellArea, changed: CellArea, along: CellShift["along"]): boolean {
  if (along === "rows") {
    const isBeside = area.column < changed.column || lastColumn(area) > lastColumn(changed);
    return !isBeside && area.rows < excelRows;
  }
  const isAboveOrBelow = area.row < changed.row || lastRow(area) > lastRow(changed);
  return !isAboveOrBelow && area.columns < excelColumns;
}

function afterInsertion(lines: Lines, inserted: Lines): Lines {
  if (inserted.start <= lines.start) return { ...lines, start: lines.start + inserted.count };
  const isInside = inserted.start < lines.start + lines.count;
  return isInside ? { ...lines, count: lines.count + inserted.count } : lines;
}

function afterDeletion(lines: Lines, deleted: Lines): Lines {
  const isDeletedBefore = (line: number) =>
    Math.max(0, Math.min(line, deleted.start + deleted.count) - deleted.start);
  const start = lines.start - isDeletedBefore(lines.start);
  const end = lines.start + lines.count;
  return { start, count: end - isDeletedBefore(end) - start };
}
