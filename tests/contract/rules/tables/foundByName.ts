import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds a table of the workbook by its name, or says that there is none",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-getitemornullobject-member(1)",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.tables.add("A1:B2", true).name = "ContractFound";
    await context.sync();
    const { tables } = context.workbook;
    const found = tables.getItemOrNullObject("ContractFound").load("name");
    const missing = tables.getItemOrNullObject("ContractMissing").load("name");
    await context.sync();
    expectEqual([found.isNullObject, missing.isNullObject], [false, true]);
  }),
};
