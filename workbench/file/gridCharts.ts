import type { IWorkbookData } from "@univerjs/core";

import type { ChartModel } from "../charts/chartModel";
import type { ChartPlace } from "../charts/chartPlace";
import { movedModel } from "../charts/movedModel";
import type { ChartFile } from "./chartFile";

export const drawingResource = "SHEET_DRAWING_PLUGIN";

/** What the grid's plugin keeps of one sheet. */
export interface GridDrawings {
  readonly data: Readonly<Record<string, GridDrawing | undefined>>;
  readonly order: readonly string[];
}

interface GridDrawing {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly drawingId: string;
  readonly drawingType: number;
  readonly componentKey?: string;
  readonly data?: unknown;
  readonly allowTransform: boolean;
  readonly anchorType: string;
  readonly sheetTransform: ChartPlace;
  readonly axisAlignSheetTransform: ChartPlace;
}

/** The name under which `chartDrawings` draws charts, DRAWING_DOM of @univerjs/core, "Both" of @univerjs/sheets-drawing. */
const chartComponent = "embedded-chart";
const domDrawing = 8;
const moveAndSize = "1";

/** The charts of a sheet, from back to front. */
export function fromGridCharts(
  drawings: GridDrawings | undefined,
  sheets: IWorkbookData["sheets"],
): ChartFile[] {
  return (drawings?.order ?? []).flatMap((id) => {
    const drawing = drawings?.data[id];
    if (drawing?.componentKey !== chartComponent) return [];
    const { from, to } = drawing.sheetTransform;
    const named = (sheetId: string) => sheets[sheetId]?.name ?? sheetId;
    return [{ place: { from, to }, model: withSheets(drawing.data as ChartModel, named) }];
  });
}

interface ChartsTarget {
  readonly unitId: string;
  readonly sheetId: string;
  /** By the sheets' names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export function toGridCharts(
  charts: readonly ChartFile[],
  { unitId, sheetId, sheetIds }: ChartsTarget,
): GridDrawings {
  const drawings = charts.map(({ place, model }, index) => ({
    unitId,
    subUnitId: sheetId,
    drawingId: `${sheetId}-chart${String(index + 1)}`,
    drawingType: domDrawing,
    componentKey: chartComponent,
    data: withSheets(model, (name) => sheetIds.get(name) ?? name),
    allowTransform: true,
    anchorType: moveAndSize,
    sheetTransform: place,
    axisAlignSheetTransform: place,
  }));
  return {
    data: Object.fromEntries(drawings.map((drawing) => [drawing.drawingId, drawing])),
    order: drawings.map(({ drawingId }) => drawingId),
  };
}

function withSheets(model: ChartModel, rename: (sheet: string) => string): ChartModel {
  return movedModel(model, (area) => ({ ...area, sheetId: rename(area.sheetId) }));
}
