import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives repeating arguments as one list, with their addresses",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#repeating-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("C1:C2").values = [[1], [2]];
    sheet.load("name");
    await context.sync();
    const told = await answer(sheet, "=CONTRACT.REPEATED(C1,C2)");
    expectEqual(told.values, [1, 2]);
    expectEqual(told.addresses.flat(), [`${sheet.name}!C1`, `${sheet.name}!C2`]);
  }),
};
