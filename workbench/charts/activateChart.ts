import { IDrawingManagerService } from "@univerjs/drawing";

import type { Engine } from "../engine/startEngine";
import { sheetById, unitId } from "../engine/unit";
import type { ChartDrawing } from "./chartDrawings";

/** Shows the chart's sheet and selects the chart. */
export function activateChart(engine: Engine, { id, sheetId }: ChartDrawing): void {
  sheetById(engine, sheetId).activate();
  const drawing = { unitId: unitId(engine), subUnitId: sheetId, drawingId: id };
  engine.injector.get(IDrawingManagerService).focusDrawing([drawing]);
}
