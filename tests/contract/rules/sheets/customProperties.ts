import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "keeps properties of a sheet, whose keys ignore case",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { customProperties } = sheet;
    customProperties.add("Kind", "summary");
    const kind = customProperties.getItemOrNullObject("KIND").load("value");
    const none = customProperties.getItemOrNullObject("Other");
    await context.sync();
    expectEqual(kind.value, "summary");
    expectEqual(none.isNullObject, true, "missing");
    customProperties.add("Kind", "report");
    kind.load("value");
    await context.sync();
    expectEqual(kind.value, "report", "added again");
  }),
};
