import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives errors of formulas as texts with the value type Error",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:C1");
    range.formulas = [["=1/0", "=NA()", '="a"+1']];
    range.load("values, valueTypes");
    await context.sync();
    expectEqual(range.values, [["#DIV/0!", "#N/A", "#VALUE!"]]);
    expectEqual(range.valueTypes, [["Error", "Error", "Error"]]);
  }),
};
