import { expectEqual } from "../../expectEqual";
import { answer } from "../../functions/answer";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives no address for an argument that is no reference",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#retrieve-addresses-of-parameters",
  requires: "CustomFunctionsRuntime 1.3",
  run: onScratchSheet(async ({ sheet }) => {
    const told = await answer(sheet, "=CONTRACT.ADDRESSES(0,1+1)");
    expectEqual(
      told.addresses.map((address) => address ?? ""),
      ["", ""],
    );
    expectEqual(told.values, [0, 2]);
  }),
};
