import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives the address of a blank cell, so that it can be told from 0",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-addresses-of-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.load("name");
    await context.sync();
    const told = await answer(sheet, "=CONTRACT.ADDRESSES(C9)");
    expectEqual(told.addresses[0], `${sheet.name}!C9`);
  }),
};
