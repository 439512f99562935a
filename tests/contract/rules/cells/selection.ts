import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "selects cells on the active sheet, tells which is active and raises an event",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { workbook } = context;
    sheet.activate();
    await context.sync();
    await nextEvent(context, workbook.onSelectionChanged, () => {
      sheet.getRange("C3:D4").select();
      return context.sync();
    });
    const selected = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    await context.sync();
    expectEqual(selected.address.split("!")[1], "C3:D4", "selected");
    expectEqual(cell.address.split("!")[1], "C3", "active");
  }),
};
