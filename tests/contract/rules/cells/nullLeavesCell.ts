import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "leaves a cell as it is where null is written, and empties it where an empty text is",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]] as unknown[][] as (string | number)[][];
    range.load("values, valueTypes");
    await context.sync();
    expectEqual(range.values, [[1, "", 4]]);
    expectEqual(range.valueTypes, [["Double", "Empty", "Double"]]);
  }),
};
