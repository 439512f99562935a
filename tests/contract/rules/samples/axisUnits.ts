import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "counts an axis in thousands and keeps its marks",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-displayunit-member",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B3").values = [
      ["Part", "Sales"],
      ["Frames", 5000],
      ["Chains", 1500],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    const axis = chart.axes.valueAxis;
    axis.displayUnit = "Thousands";
    axis.showDisplayUnitLabel = false;
    axis.majorTickMark = "Outside";
    axis.tickLabelPosition = "Low";
    axis.load("displayUnit, showDisplayUnitLabel, majorTickMark, tickLabelPosition");
    await context.sync();
    expectEqual(
      [axis.displayUnit, axis.showDisplayUnitLabel, axis.majorTickMark, axis.tickLabelPosition],
      ["Thousands", false, "Outside", "Low"],
    );
  }),
};
