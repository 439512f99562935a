import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells a handler which cells the add-in changed, until the handler is removed",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const told = await nextEvent(context, sheet.onChanged, () => {
      sheet.getRange("B2").values = [[7]];
      return context.sync();
    });
    expectEqual(told.address, "B2", "address");
    expectEqual(told.changeType, "RangeEdited", "change");
    expectEqual(told.source, "Local", "source");
  }),
};
