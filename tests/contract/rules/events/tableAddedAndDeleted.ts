import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells when a table is added and when it is deleted",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { tables } = context.workbook;
    const added = await nextEvent(context, tables.onAdded, () => {
      sheet.tables.add("A1:B2", true).name = "ContractEvents";
      return context.sync();
    });
    const table = tables.getItem("ContractEvents").load("id");
    await context.sync();
    expectEqual(added.tableId, table.id, "added");
    const deleted = await nextEvent(context, tables.onDeleted, () => {
      table.delete();
      return context.sync();
    });
    expectEqual(deleted.tableId, table.id, "deleted");
    expectEqual(deleted.tableName, "ContractEvents", "name");
  }),
};
