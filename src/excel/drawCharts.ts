import type { ChartPlan, SheetPlan } from "../sheets/sheetPlan";

/** How the names of our charts begin: those that users add are called otherwise. */
const namePrefix = "Competency ";

/** Takes our charts from a sheet; queues requests only. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) {
    if (name.startsWith(namePrefix)) sheet.charts.getItem(name).delete();
  }
}

/** Draws a sheet's charts; queues requests only. */
export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): void {
  charts.forEach((plan, at) => {
    drawChart(sheet, plan, `${namePrefix}${at + 1}`);
  });
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, data, axis, place }: ChartPlan,
  name: string,
): void {
  const type = kind === "radar" ? Excel.ChartType.radarMarkers : Excel.ChartType.columnClustered;
  const { row, column, rowCount, columnCount } = data;
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const chart = sheet.charts.add(type, range, Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = axis.from;
  chart.axes.valueAxis.maximum = axis.to;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(
      place.row + place.rowCount - 1,
      place.column + place.columnCount - 1,
      1,
      1,
    ),
  );
}
