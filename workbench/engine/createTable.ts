import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { growGrid } from "./gridClamp";
import { assertWritable } from "./protection";
import { CellReader } from "./readCells";
import { insertCells } from "./shiftCells";
import type { Engine } from "./startEngine";
import { addTable, allTables, setTableTheme, tableById, tablesTouching } from "./tables";
import { setInsertRow } from "./insertRow";
import { defaultTableStyle, tableTheme } from "./tableThemes";
import { openWorkbook } from "./unit";
import { uniqueHeaders } from "./uniqueHeaders";
import { writeInputs } from "./writeCells";

/** `tables.add`: turns cells into a table, the first row being its headers, or with a new header row above. */
export function createTable(
  engine: Engine,
  area: CellArea,
  headers: "present" | "missing",
): string {
  assertWritable(engine, area.sheetId);
  if (tablesTouching(engine, area).length > 0) {
    throw new ExcelError("InvalidOperation", "a table can't overlap another table");
  }
  const whole = headers === "present" ? withDataRow(area) : withHeaderRow(engine, area);
  growGrid(engine, whole);
  const names = writeHeaders(engine, whole);
  const id = addTable(engine, whole, freeTableName(engine), names);
  const table = tableById(engine, id);
  setTableTheme(engine, table, tableTheme(engine, defaultTableStyle));
  if (headers === "present" && area.rows === 1) setInsertRow(table, true);
  return id;
}

/** A table has at least one data row. */
function withDataRow(area: CellArea): CellArea {
  return area.rows > 1 ? area : { ...area, rows: 2 };
}

function withHeaderRow(engine: Engine, area: CellArea): CellArea {
  insertCells(engine, { ...area, rows: 1 }, "Down");
  return { ...area, rows: area.rows + 1 };
}

/** Header cells become text, and unique. */
function writeHeaders(engine: Engine, area: CellArea): readonly string[] {
  const reader = new CellReader(engine, area.sheetId);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const texts = columns.map((column) => reader.text(area.row, column));
  const names = uniqueHeaders(texts, blankHeader(engine));
  for (const [index, name] of names.entries()) {
    const column = area.column + index;
    const cell = reader.value(area.row, column);
    if (cell.type === "String" && cell.value === name) continue;
    writeInputs(engine, areaBetween(area.sheetId, area.row, column, area.row, column), `'${name}`);
  }
  return names;
}

export function blankHeader(engine: Engine): string {
  return engine.locale === "zh-CN" ? "列" : "Column";
}

/** Excel's own names are "Table1", "表1". */
function freeTableName(engine: Engine): string {
  const base = engine.locale === "zh-CN" ? "表" : "Table";
  const taken = new Set([
    ...allTables(engine).map((table) => table.getDisplayName().toLowerCase()),
    ...openWorkbook(engine)
      .getDefinedNames()
      .map((name) => name.getName().toLowerCase()),
  ]);
  let number = 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}
