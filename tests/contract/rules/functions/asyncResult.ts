import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows the result of a function that answers later",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, "=CONTRACT.LATER()", [["later"]]);
  }),
};
