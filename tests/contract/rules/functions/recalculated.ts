import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "calls a function again when a cell that it refers to changes",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("C1").values = [[1]];
    await expectResult(sheet, "=CONTRACT.SUM(C1,1)", [[2]]);
    sheet.getRange("C1").values = [[10]];
    await context.sync();
    await expectResult(sheet, "=CONTRACT.SUM(C1,1)", [[11]]);
  }),
};
