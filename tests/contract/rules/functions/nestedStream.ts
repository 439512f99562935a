import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "hands an array that a streaming function gives to the function around it",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    await expectResult(sheet, "=CONTRACT.TOTAL(CONTRACT.STREAMEDNUMBERS(4))", [[10]]);
  }),
};
