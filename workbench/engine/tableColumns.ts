import { areaBetween, lastColumn } from "./cellArea";
import { changeLines } from "./changeLines";
import { growGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { columnNames, nameColumns, resizeTable, tableArea } from "./tables";
import type { EngineTable } from "./tables";
import { usedArea } from "./usedArea";
import { writeInputs } from "./writeCells";

/**
 * Inserts a column with this header before column `index`: into the free cells at the right end,
 * elsewhere as a column of the whole sheet.
 */
export function insertTableColumn(
  engine: Engine,
  table: EngineTable,
  index: number,
  name: string,
): void {
  const area = tableArea(table);
  const names = [...columnNames(table)];
  names.splice(index, 0, name);
  const next = { ...area, column: lastColumn(area) + 1, columns: 1 };
  const isAtEnd = index === area.columns;
  if (!isAtEnd || usedArea(engine, next, "values") !== undefined) {
    changeLines(engine, area.sheetId, (sheet) => sheet.insertColumns(area.column + index, 1));
  }
  if (isAtEnd) {
    growGrid(engine, next);
    resizeTable(engine, table, { ...area, columns: area.columns + 1 });
  }
  writeHeader(engine, table, index, name);
  nameColumns(engine, table, names);
}

/** A table keeps one column; Excel deletes cells, here the sheet's whole column goes. */
export function deleteTableColumn(engine: Engine, table: EngineTable, index: number): void {
  const area = tableArea(table);
  changeLines(engine, area.sheetId, (sheet) => sheet.deleteColumns(area.column + index, 1));
}

export function writeHeader(engine: Engine, table: EngineTable, index: number, name: string): void {
  const { sheetId, row, column } = tableArea(table);
  const cell = areaBetween(sheetId, row, column + index, row, column + index);
  writeInputs(engine, cell, `'${name}`);
}
