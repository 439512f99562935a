import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives single values of a chart a colour and a label of their own",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B4").values = [
      ["Part", "Sales"],
      ["Frames", 5000],
      ["Chains", 1500],
      ["Spokes", 6000],
    ];
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    const { points } = chart.series.getItemAt(0);
    points.getItemAt(1).format.fill.setSolidColor("indigo");
    points.getItemAt(2).hasDataLabel = true;
    points.getItemAt(2).dataLabel.showValue = true;
    chart.load("chartType");
    points.load("items/value, items/hasDataLabel");
    const label = points.getItemAt(2).dataLabel.load("text");
    await context.sync();
    expectEqual(chart.chartType, "Pie", "type");
    const told = points.items.map(({ value, hasDataLabel }) => [Number(value), hasDataLabel]);
    expectEqual(
      told,
      [
        [5000, false],
        [1500, false],
        [6000, true],
      ],
      "points",
    );
    expectEqual(label.text, "6000", "label");
  }),
};
