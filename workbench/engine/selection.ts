import { ICommandService } from "@univerjs/core";
import { ScrollToCellOperation, SheetsSelectionsService } from "@univerjs/sheets";

import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { clampToGrid, growGrid, toArea } from "./gridClamp";
import type { Engine } from "./startEngine";
import { openWorkbook, sheetById, unitId } from "./unit";

/** Selects cells, brings their sheet to the front and scrolls to the first of them, as Excel does. */
export function selectArea(engine: Engine, area: CellArea): void {
  const sheet = sheetById(engine, area.sheetId);
  if (openWorkbook(engine).getActiveSheet().getSheetId() !== area.sheetId) sheet.activate();
  if (area.rows * area.columns < 1_000_000) growGrid(engine, area);
  const target = clampToGrid(engine, area) ?? area;
  sheet.getRange(target.row, target.column, target.rows, target.columns).activate();
  scrollIntoView(engine, target);
}

/** The grid stays where it is when the cell is in sight already. */
function scrollIntoView(engine: Engine, { row, column }: CellArea): void {
  engine.injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, {
    unitId: unitId(engine),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });
}

/** The last selected block; A1 when nothing has been selected yet. */
export function selectedArea(engine: Engine): CellArea {
  const range = openWorkbook(engine).getActiveRange();
  if (range === null) {
    return areaBetween(openWorkbook(engine).getActiveSheet().getSheetId(), 0, 0, 0, 0);
  }
  return toArea(range.getSheetId(), range.getRange());
}

/** Every selected block. */
export function selectedAreas(engine: Engine): readonly CellArea[] {
  const sheetId = openWorkbook(engine).getActiveSheet().getSheetId();
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = selections.map(({ range }) => toArea(sheetId, range));
  return areas.length === 0 ? [selectedArea(engine)] : areas;
}

export function activeCellArea(engine: Engine): CellArea {
  const cell = openWorkbook(engine).getActiveCell();
  return cell === null ? selectedArea(engine) : toArea(cell.getSheetId(), cell.getRange());
}

/** The engine moves the selection to rows it inserts; Excel's object model leaves it alone. */
export function keepSelection(engine: Engine, work: () => void): void {
  const workbook = openWorkbook(engine);
  const sheet = workbook.getActiveSheet();
  const range = workbook.getActiveRange();
  work();
  if (range !== null && range.getSheetId() === sheet.getSheetId()) range.activate();
}
