import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives no address for an argument that was left out",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-addresses-of-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ sheet }) => {
    sheet.getRange("C1").values = [[1]];
    const told = await answer(sheet, "=CONTRACT.ADDRESSES(C1)");
    expectEqual(told.addresses[1] ?? "", "", "address of the argument left out");
    expectEqual(told.values[1], null, "argument left out");
  }),
};
