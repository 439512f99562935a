import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses a table that overlaps another",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.tables.add("A1:B3", true);
    await context.sync();
    await expectError(["InvalidArgument", "InvalidOperation", "GeneralException"], () => {
      sheet.tables.add("B2:C4", true);
      return context.sync();
    });
  }),
};
