import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives the addresses of arguments that are references",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-addresses-of-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("C1:C2").values = [[1], [2]];
    sheet.load("name");
    await context.sync();
    const told = await answer(sheet, "=CONTRACT.ADDRESSES(C1,C2)");
    expectEqual(told.addresses, [`${sheet.name}!C1`, `${sheet.name}!C2`]);
  }),
};
