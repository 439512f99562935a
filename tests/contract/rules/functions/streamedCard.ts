import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows the text of an entity that a streaming function with parameter addresses gives",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts",
  requires: "CustomFunctionsRuntime 1.4",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, '=CONTRACT.STREAMEDCARD("Lin")', [["Lin"]]);
  }),
};
