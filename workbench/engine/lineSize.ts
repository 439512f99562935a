import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";

import type { CellArea } from "./cellArea";
import { lastColumn, lastRow } from "./cellArea";
import { clampToGrid, growGrid } from "./gridClamp";
import { CellReader } from "./readCells";
import type { Engine } from "./startEngine";
import { sheetById, sheetModel, unitId } from "./unit";
import { usedArea } from "./usedArea";
import { runMutation } from "./writeMutation";

/** Excel's object model gives sizes in points; the grid counts pixels of 1/96 inch. */
const pixelsPerPoint = 96 / 72;
const cellPadding = 16;
const widestColumn = 560;
const headerButton = 20;

export function columnWidth(engine: Engine, area: CellArea): number | null {
  const sheet = sheetById(engine, area.sheetId);
  const target = clampToGrid(engine, area) ?? area;
  const first = sheet.getColumnWidth(target.column);
  const isSame = lines(target.column, lastColumn(target)).every(
    (column) => sheet.getColumnWidth(column) === first,
  );
  return isSame ? first / pixelsPerPoint : null;
}

export function rowHeight(engine: Engine, area: CellArea): number | null {
  const sheet = sheetById(engine, area.sheetId);
  const target = clampToGrid(engine, area) ?? area;
  const first = sheet.getRowHeight(target.row);
  const isSame = lines(target.row, lastRow(target)).every(
    (row) => sheet.getRowHeight(row) === first,
  );
  return isSame ? first / pixelsPerPoint : null;
}

export function setColumnWidth(engine: Engine, area: CellArea, points: number): void {
  growGrid(engine, { ...area, row: 0, rows: 1 });
  const target = clampToGrid(engine, area) ?? area;
  writeWidth(engine, target, Math.round(points * pixelsPerPoint));
}

/**
 * The engine's own command also measures every row again, for seconds in a long table; in Excel a row keeps its height
 * when a column becomes wider or narrower.
 */
function writeWidth(engine: Engine, { sheetId, column, columns }: CellArea, pixels: number): void {
  const model = sheetModel(engine, sheetId);
  const endRow = model.getRowCount() - 1;
  const ranges = [{ startRow: 0, endRow, startColumn: column, endColumn: column + columns - 1 }];
  const params = { unitId: unitId(engine), subUnitId: sheetId, ranges, colWidth: pixels };
  const { id } = SetWorksheetColWidthMutation;
  const undo = SetWorksheetColWidthMutationFactory(params, model);
  runMutation(engine, { id, params }, { id, params: undo });
}

export function setRowHeight(engine: Engine, area: CellArea, points: number): void {
  const target = clampToGrid(engine, area) ?? area;
  const pixels = Math.round(points * pixelsPerPoint);
  sheetById(engine, area.sheetId).setRowHeightsForced(target.row, target.rows, pixels);
}

/** Makes each column as wide as its widest text, measured in the cells' own fonts. */
export function autofitColumns(engine: Engine, area: CellArea): void {
  const used = usedArea(engine, area, "values");
  const context = document.createElement("canvas").getContext("2d");
  if (used === undefined || context === null) return;
  for (const column of lines(used.column, lastColumn(used))) {
    const cells = { ...used, column, columns: 1 };
    const width = widestText(engine, cells, context);
    if (width > 0) writeWidth(engine, cells, Math.min(width + cellPadding, widestColumn));
  }
}

function widestText(engine: Engine, area: CellArea, context: CanvasRenderingContext2D): number {
  const reader = new CellReader(engine, area.sheetId);
  const model = sheetById(engine, area.sheetId).getSheet();
  const widths = lines(area.row, lastRow(area)).map((row) => {
    const text = reader.text(row, area.column);
    if (text === "") return 0;
    const style = model.getComposedCellStyle(row, area.column);
    const points = style.fs ?? 11;
    context.font = `${style.bl === 1 ? "bold " : ""}${points * pixelsPerPoint}px ${style.ff ?? "Arial"}`;
    const line = Math.max(...text.split("\n").map((part) => context.measureText(part).width));
    return line + (row === area.row ? headerButton : 0);
  });
  return Math.ceil(Math.max(0, ...widths));
}

export function autofitRows(engine: Engine, area: CellArea): void {
  const used = usedArea(engine, area, "values");
  if (used === undefined) return;
  const sheet = sheetById(engine, area.sheetId);
  sheet.setRangesAutoHeight([
    {
      startRow: used.row,
      endRow: lastRow(used),
      startColumn: used.column,
      endColumn: lastColumn(used),
    },
  ]);
}

function lines(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
