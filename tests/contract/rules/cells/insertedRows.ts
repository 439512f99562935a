import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "moves cells down and lets formulas follow when rows are inserted",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C5").formulas = [["=SUM(A1:A2)"]];
    const inserted = sheet.getRange("2:3").insert("Down").load("address");
    const total = sheet.getRange("C7").load("formulas, values");
    await context.sync();
    expectEqual(inserted.address.split("!")[1], "2:3", "inserted");
    expectEqual(total.formulas, [["=SUM(A1:A4)"]]);
    expectEqual(total.values, [[3]]);
  }),
};
