import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells a function the address of its cell",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-address-of-calling-function",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.load("name");
    await context.sync();
    await expectResult(sheet, "=CONTRACT.HERE()", [[`${sheet.name}!A1`]]);
  }),
};
