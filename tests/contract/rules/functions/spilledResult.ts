import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "spills an array that a function returns",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, "=CONTRACT.NUMBERS(3)", [[1], [2], [3]]);
  }),
};
