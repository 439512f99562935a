import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "says of a change by this add-in that it was this add-in's",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member",
  requires: "ExcelApi 1.14",
  run: onScratchSheet(async ({ context, sheet }) => {
    const told = await nextEvent(context, sheet.onChanged, () => {
      sheet.getRange("A1").values = [[1]];
      return context.sync();
    });
    expectEqual(told.triggerSource, "ThisLocalAddin");
  }),
};
