import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a column chart with title, legend and axis from a range",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const data = sheet.getRange("A1:C3");
    data.values = [
      ["", "2025", "2026"],
      ["North", 61, 72],
      ["South", 55, 58],
    ];
    const chart = sheet.charts.add("ColumnClustered", data, "Rows");
    chart.name = "Scores";
    chart.title.text = "Scores by region";
    chart.legend.position = "Right";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.setPosition("E2", "K16");
    chart.load("name, title/text, legend/position, axes/valueAxis/maximum");
    chart.series.load("items/name");
    await context.sync();
    expectEqual(chart.name, "Scores", "name");
    expectEqual(chart.title.text, "Scores by region", "title");
    expectEqual(chart.legend.position, "Right", "legend");
    expectEqual(chart.axes.valueAxis.maximum, 100, "maximum");
    expectEqual(
      chart.series.items.map(({ name }) => name),
      ["North", "South"],
      "series",
    );
    const charts = sheet.charts.load("items/name");
    await context.sync();
    expectEqual(
      charts.items.map(({ name }) => name),
      ["Scores"],
      "charts",
    );
    charts.getItem("Scores").delete();
    sheet.charts.load("count");
    await context.sync();
    expectEqual(sheet.charts.count, 0, "charts left");
  }),
};
