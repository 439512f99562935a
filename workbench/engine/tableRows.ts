import type { CellArea } from "./cellArea";
import { areaBetween, excelColumns, excelRows, lastColumn, lastRow } from "./cellArea";
import { changeLines } from "./changeLines";
import { clearCells } from "./clearCells";
import { growGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { cellCopy } from "./shiftCells";
import { allTables, dataArea, resizeTable, tableArea } from "./tables";
import type { EngineTable } from "./tables";
import { ExcelError } from "../protocol/excelError";
import { sheetModel } from "./unit";
import { usedArea } from "./usedArea";
import { writeEach } from "./writeCells";

/** Makes room for `count` rows before data row `index`. Whole sheet rows where nothing stands beside the table. */
export function insertTableRows(
  engine: Engine,
  table: EngineTable,
  index: number,
  count: number,
): void {
  const area = tableArea(table);
  const row = dataArea(table).row + index;
  if (row > lastRow(area) && isFree(engine, below(area, count))) {
    growGrid(engine, below(area, count));
  } else if (row <= lastRow(area) && isAlone(engine, area)) {
    changeLines(engine, area.sheetId, (sheet) => sheet.insertRows(row, count));
    return;
  } else {
    shiftBand(engine, table, row, count);
  }
  resizeTable(engine, table, { ...area, rows: area.rows + count });
}

/** Sees to it that the cells directly below a table are free: what stands there moves down. */
export function makeRoomBelow(engine: Engine, table: EngineTable): void {
  const area = tableArea(table);
  if (isFree(engine, below(area, 1))) return;
  shiftBand(engine, table, lastRow(area) + 1, 1);
}

/** Deletes data rows; the last one is emptied instead, since a table keeps one. */
export function deleteTableRows(
  engine: Engine,
  table: EngineTable,
  index: number,
  count: number,
): void {
  const area = tableArea(table);
  const row = dataArea(table).row + index;
  if (count >= area.rows - 1) {
    clearCells(engine, { ...dataArea(table), rows: 1 }, "Contents");
    if (area.rows > 2) deleteTableRows(engine, table, 1, area.rows - 2);
  } else if (isAlone(engine, area)) {
    changeLines(engine, area.sheetId, (sheet) => sheet.deleteRows(row, count));
  } else {
    shiftBand(engine, table, row, -count);
    resizeTable(engine, table, { ...area, rows: area.rows - count });
  }
}

function below(area: CellArea, count: number): CellArea {
  return { ...area, row: lastRow(area) + 1, rows: count };
}

function isFree(engine: Engine, area: CellArea): boolean {
  return usedArea(engine, area, "values") === undefined;
}

/** Nothing to the left or right of the table in its own rows. */
function isAlone(engine: Engine, area: CellArea): boolean {
  const right = excelColumns - lastColumn(area) - 1;
  const sides = [
    { ...area, column: 0, columns: area.column },
    { ...area, column: lastColumn(area) + 1, columns: right },
  ];
  return sides.every((side) => side.columns === 0 || isFree(engine, side));
}

/** Moves what the table's columns hold from `row` on, down by `count` or up by `-count`. */
function shiftBand(engine: Engine, table: EngineTable, row: number, count: number): void {
  const area = tableArea(table);
  const band = areaBetween(area.sheetId, row, area.column, excelRows - 1, lastColumn(area));
  assertNoOtherTable(engine, table, band);
  const bottom = lastRow(usedArea(engine, band, "valuesAndFormats") ?? area);
  const target = { ...band, rows: Math.max(bottom, row) - row + 1 + Math.max(0, count) };
  growGrid(engine, target);
  const sheet = sheetModel(engine, area.sheetId);
  writeEach(engine, target, "content", (at, column) => {
    const isNew = count > 0 && at < row + count;
    if (!isNew) return cellCopy(sheet.getCellRaw(at - count, column));
    return cellCopy({ s: sheet.getCellRaw(lastRow(area), column)?.s ?? null });
  });
}

function assertNoOtherTable(engine: Engine, own: EngineTable, band: CellArea): void {
  const hit = allTables(engine)
    .filter((table) => table.getId() !== own.getId())
    .map(tableArea)
    .some(
      (area) =>
        area.sheetId === band.sheetId &&
        lastRow(area) >= band.row &&
        area.column <= lastColumn(band) &&
        lastColumn(area) >= band.column,
    );
  if (hit) throw new ExcelError("InvalidOperation", "this would move cells in another table");
}
