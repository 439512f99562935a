import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives value and type before and after when one cell changes",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1").values = [["before"]];
    await context.sync();
    const told = await nextEvent(context, sheet.onChanged, () => {
      sheet.getRange("A1").values = [[5]];
      return context.sync();
    });
    const { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter } = told.details;
    expectEqual(
      [valueBefore, valueAfter, valueTypeBefore, valueTypeAfter],
      ["before", 5, "String", "Double"],
    );
  }),
};
