import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "tells when a sheet is added and when it is deleted",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection",
  requires: "ExcelApi 1.7",
  run: () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      let id = "";
      const added = await nextEvent(context, worksheets.onAdded, async () => {
        const sheet = worksheets.add().load("id");
        await context.sync();
        id = sheet.id;
      });
      expectEqual(added.worksheetId, id, "added");
      const deleted = await nextEvent(context, worksheets.onDeleted, () => {
        worksheets.getItem(id).delete();
        return context.sync();
      });
      expectEqual(deleted.worksheetId, id, "deleted");
    }),
};
