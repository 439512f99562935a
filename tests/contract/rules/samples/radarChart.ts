import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a radar chart, gives it a second series and moves it",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:C4").values = [
      ["", "Self", "Team"],
      ["A", 72, 60],
      ["B", 65, 70],
      ["C", 58, 62],
    ];
    const chart = sheet.charts.add("RadarMarkers", sheet.getRange("A1:B4"), "Columns");
    const team = chart.series.add("Team");
    team.setValues(sheet.getRange("C2:C4"));
    team.setXAxisValues(sheet.getRange("A2:A4"));
    chart.top = 30;
    chart.left = 200;
    chart.width = 320;
    chart.height = 240;
    chart.load("chartType, top, left, width, height");
    chart.series.load("items/name");
    await context.sync();
    expectEqual(chart.chartType, "RadarMarkers", "type");
    expectEqual(
      [chart.top, chart.left, chart.width, chart.height].map(Math.round),
      [30, 200, 320, 240],
      "place",
    );
    expectEqual(
      chart.series.items.map(({ name }) => name),
      ["Self", "Team"],
      "series",
    );
  }),
};
