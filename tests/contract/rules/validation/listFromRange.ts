import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "takes a range for the source of a list",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation#excel-excel-listdatavalidation-source-member",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A3").values = [["North"], ["South"], ["West"]];
    const { dataValidation } = sheet.getRange("C1");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A3") } };
    dataValidation.load("rule");
    await context.sync();
    const { list } = dataValidation.rule;
    const source = list?.source;
    const isSaid = typeof source === "string" && /!\$A\$1:\$A\$3$/.test(source);
    expectEqual(isSaid, true, "source");
  }),
};
