import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells of inserted and deleted cells, and which way the others moved",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate",
  requires: "ExcelApi 1.14",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("B2:C4").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    await context.sync();
    const inserted = await nextEvent(context, sheet.onChanged, async () => {
      sheet.getRange("B2:B3").insert("Down");
      await context.sync();
    });
    expectEqual([inserted.changeType, inserted.address], ["CellInserted", "B2:B3"], "inserted");
    expectEqual(inserted.changeDirectionState.insertShiftDirection, "Down", "down");
    const deleted = await nextEvent(context, sheet.onChanged, async () => {
      sheet.getRange("B4").delete("Left");
      await context.sync();
    });
    expectEqual([deleted.changeType, deleted.address], ["CellDeleted", "B4"], "deleted");
    expectEqual(deleted.changeDirectionState.deleteShiftDirection, "Left", "left");
  }),
};
