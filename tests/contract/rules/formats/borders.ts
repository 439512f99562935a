import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "draws a border on one edge with style, weight and colour",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const edge = sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#FF0000";
    edge.load("style, weight, color");
    const other = sheet.getRange("A1:C1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expectEqual([edge.style, edge.weight, edge.color], ["Continuous", "Medium", "#FF0000"]);
    expectEqual(other.style, "None", "other edge");
  }),
};
