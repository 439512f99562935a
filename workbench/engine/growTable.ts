import type { CellArea } from "./cellArea";
import { areaBetween, lastColumn, lastRow } from "./cellArea";
import { extendRules } from "./extendRules";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import type { Engine } from "./startEngine";
import { resizeTable, tableArea, tablesTouching } from "./tables";
import type { EngineTable } from "./tables";
import { sheetModel } from "./unit";
import { writeEach } from "./writeCells";

/** Makes a table as large as `grown`; formats, rules and formulas of its last row go on in the new rows. */
export function growTable(engine: Engine, table: EngineTable, grown: CellArea): void {
  const area = tableArea(table);
  const isBlocked = tablesTouching(engine, grown).some((other) => other.getId() !== table.getId());
  if (isBlocked || (grown.rows === area.rows && grown.columns === area.columns)) return;
  resizeTable(engine, table, grown);
  const added = areaBetween(
    grown.sheetId,
    lastRow(area) + 1,
    area.column,
    lastRow(grown),
    lastColumn(area),
  );
  if (grown.rows > area.rows && area.rows > 1) {
    carryDown(engine, lastRow(area), added);
    extendRules(engine, { ...area, row: lastRow(area), rows: 1 }, added);
  }
}

/** New cells without a format get that of the last row, blank ones in a calculated column its formula. */
function carryDown(engine: Engine, fromRow: number, added: CellArea): void {
  const sheet = sheetModel(engine, added.sheetId);
  writeEach(engine, added, "format", (row, column) => {
    const format = sheet.getCellRaw(fromRow, column)?.s;
    const own = sheet.getCellRaw(row, column)?.s;
    return format && !own ? { s: format } : undefined;
  });
  writeEach(engine, added, "content", (row, column) => {
    const source = sheet.getCellRaw(fromRow, column);
    const target = sheet.getCellRaw(row, column);
    const isBlank = target?.v === undefined || target.v === null;
    const isFormula = typeof source?.f === "string";
    return isFormula && isBlank && !target?.f
      ? movedFormula(engine, source, row - fromRow)
      : undefined;
  });
}

function movedFormula(engine: Engine, source: ICellData, rows: number): ICellData {
  const moved = engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(source.f ?? "", 0, rows);
  return { f: moved, v: null };
}
