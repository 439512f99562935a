import type { Engine } from "../engine/startEngine";
import { openWorkbook, sheetById } from "../engine/unit";
import type { ChartPlace } from "./chartPlace";
import { placeOf, rectangleOf } from "./chartPlace";
import { sheetLines } from "./sheetLines";

/** Excel's new charts: 5 by 3 inches. */
const size = { width: 480, height: 288 };

/** In the middle of what is seen of the sheet; near its beginning on a sheet that is not shown. */
export function newChartPlace(engine: Engine, sheetId: string): ChartPlace {
  const lines = sheetLines(engine, sheetId);
  const isShown = openWorkbook(engine).getActiveSheet().getSheetId() === sheetId;
  const seen = isShown ? sheetById(engine, sheetId).getVisibleRange() : null;
  // A sheet that the same request has just brought to the front is not drawn yet, and its range is undefined.
  if (!seen) return placeOf(lines, { left: 128, top: 80, ...size });
  const from = { row: seen.startRow, rowOffset: 0, column: seen.startColumn, columnOffset: 0 };
  const to = { row: seen.endRow, rowOffset: 0, column: seen.endColumn, columnOffset: 0 };
  const { left, top, width, height } = rectangleOf(lines, { from, to });
  return placeOf(lines, {
    left: Math.round(left + Math.max(0, (width - size.width) / 2)),
    top: Math.round(top + Math.max(0, (height - size.height) / 2)),
    ...size,
  });
}
