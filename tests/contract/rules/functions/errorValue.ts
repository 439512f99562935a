import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows the error value that a function throws",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors",
  requires: "CustomFunctionsRuntime 1.2",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, '=CONTRACT.REFUSE("why")', [["#N/A"]]);
  }),
};
