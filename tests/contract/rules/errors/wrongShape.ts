import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses values that have not the shape of the range",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    await expectError("InvalidArgument", () => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      return context.sync();
    });
  }),
};
