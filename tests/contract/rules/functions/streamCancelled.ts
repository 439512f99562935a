import { eventually } from "../../eventually";
import { expectEqual } from "../../expectEqual";
import { expectResult } from "../../expectResult";
import { streamsCancelled } from "../../functions/streamsCancelled";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "cancels a stream when its formula is overwritten",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    await expectResult(sheet, "=CONTRACT.STREAMEDNUMBERS(2)", [[1], [2]]);
    const before = streamsCancelled.count;
    sheet.getRange("A1").values = [["over"]];
    await context.sync();
    await eventually(
      () => Promise.resolve(streamsCancelled.count),
      (count) => {
        expectEqual(count, before + 1, "cancelled");
      },
    );
  }),
};
