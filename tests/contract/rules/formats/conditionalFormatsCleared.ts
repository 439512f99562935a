import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "removes all conditional formats of a range",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)",
  requires: "ExcelApi 1.6",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=A1>1";
    conditionalFormats.clearAll();
    const count = conditionalFormats.getCount();
    await context.sync();
    expectEqual(count.value, 0);
  }),
};
