import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives a streaming function the addresses of its arguments, and none for one left out",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-addresses-of-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("C1").values = [[1]];
    sheet.load("name");
    await context.sync();
    const told = await answer(sheet, "=CONTRACT.STREAMEDADDRESSES(C1)");
    expectEqual(told.addresses[0], `${sheet.name}!C1`);
    expectEqual(told.addresses[1] ?? "", "", "address of the argument left out");
  }),
};
