import type { Engine } from "../engine/startEngine";
import type { AxisScale } from "./axisScale";
import { cartesianLayout } from "./cartesianLayout";
import type { ChartDrawing } from "./chartDrawings";
import { chartLayout } from "./chartLayout";
import { rectangleOf } from "./chartPlace";
import { chartKind } from "./chartType";
import { formatValue } from "./formatValue";
import { openChartCells } from "./openChartCells";
import { plottedData } from "./plottedData";
import { radarLayout } from "./radarLayout";
import { sheetLines } from "./sheetLines";

/** The value axis as the chart shows it now. */
export function shownValueAxis(
  engine: Engine,
  { sheetId, model, place }: ChartDrawing,
): { readonly scale: AxisScale; readonly numberFormat: string } {
  const data = plottedData(model, openChartCells(engine));
  const { width, height } = rectangleOf(sheetLines(engine, sheetId), place);
  const { plot } = chartLayout({ model, data, width, height });
  const request = { model, data, format: formatValue };
  const isRadar = chartKind(model.type).family === "radar";
  const { values } = isRadar ? radarLayout(plot, request) : cartesianLayout(plot, request);
  return { scale: values.scale, numberFormat: data.numberFormat };
}
