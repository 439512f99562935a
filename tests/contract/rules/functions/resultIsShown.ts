import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows the result of a custom function whose formula was written by the add-in",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, "=CONTRACT.SUM(2,3)", [[5]]);
  }),
};
