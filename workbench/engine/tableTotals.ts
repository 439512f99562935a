import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";

import type { CellArea } from "./cellArea";
import { clearCells } from "./clearCells";
import { growGrid } from "./gridClamp";
import { assertWritable } from "./protection";
import { CellReader, readMatrix } from "./readCells";
import type { Engine } from "./startEngine";
import { makeRoomBelow } from "./tableRows";
import { areaBelow, columnArea, columnNames, dataArea, tableArea, totalArea } from "./tables";
import type { EngineTable } from "./tables";
import { writeInputs, writeStyle } from "./writeCells";

const totalStyle = {
  bl: BooleanNumber.TRUE,
  bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } } },
};

/**
 * Adds a table's row of totals: a label in the first column, a sum (or a count of texts) in the last, as in Excel; or what
 * the row held when it was last taken away.
 */
export function showTotals(engine: Engine, table: EngineTable): void {
  if (totalArea(table) !== undefined) return;
  assertWritable(engine, table.getSubunitId());
  makeRoomBelow(engine, table);
  const row = areaBelow(tableArea(table), 1);
  growGrid(engine, row);
  const kept = keptTotals(table);
  const entries =
    kept?.length === row.columns ? kept : columnNames(table).map((_, i) => entry(engine, table, i));
  table.setTableMeta({ ...table.getTableMeta(), showTotals: true });
  writeInputs(engine, row, [entries]);
  writeStyle(engine, [row], totalStyle);
}

/** Takes the row's cells away; what they held comes back with the next row of totals. */
export function hideTotals(engine: Engine, table: EngineTable): void {
  const row = totalArea(table);
  if (row === undefined) return;
  assertWritable(engine, table.getSubunitId());
  const reader = new CellReader(engine, row.sheetId);
  const [totals = []] = readMatrix(row, (at, column) => reader.formula(at, column));
  table.setTableMeta({ ...table.getTableMeta(), showTotals: false, totals });
  clearCells(engine, row, "All");
}

function keptTotals(table: EngineTable): readonly unknown[] | undefined {
  const meta = table.getTableMeta() as Readonly<Record<string, unknown>> | undefined;
  const totals = meta?.["totals"];
  return Array.isArray(totals) ? totals : undefined;
}

function entry(engine: Engine, table: EngineTable, index: number): string {
  const last = table.getColumnsCount() - 1;
  if (index === 0 && last > 0) return engine.locale === "zh-CN" ? "汇总" : "Total";
  if (index < last) return "";
  const column = columnNames(table)[index] ?? "";
  const escaped = column.replace(/['#[\]@]/g, (sign) => `'${sign}`);
  const code = hasNumber(engine, columnArea(table, index), dataArea(table)) ? 109 : 103;
  return `=SUBTOTAL(${code},${table.getDisplayName()}[${escaped}])`;
}

function hasNumber(engine: Engine, column: CellArea, data: CellArea): boolean {
  const reader = new CellReader(engine, data.sheetId);
  const rows = Array.from({ length: data.rows }, (_, index) => data.row + index);
  return rows.some((row) => reader.value(row, column.column).type === "Double");
}
