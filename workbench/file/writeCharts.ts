import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

import type { ChartFile } from "./chartFile";
import { chartOptions } from "./chartOptions";

/** Gives a sheet its charts; `addChartDetails` adds to the drawing what the library cannot say. */
export function writeCharts(worksheet: Worksheet, charts: readonly ChartFile[]): void {
  if (charts.length === 0) return;
  installChartSupport();
  for (const { model, place } of charts) {
    const tl = { row: place.from.row, col: place.from.column };
    const br = { row: place.to.row, col: place.to.column };
    worksheet.addChart(chartOptions(model), { tl, br, editAs: "twoCell" });
  }
}
