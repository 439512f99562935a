import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "passes an error in an argument on without calling the function",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, "=CONTRACT.SUM(NA(),1)", [["#N/A"]]);
  }),
};
