import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "passes over what is done to an object that is null",
  source:
    "https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/46-table/create-table.yaml",
  requires: "ExcelApi 1.4",
  run: () =>
    Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      none.delete();
      await context.sync();
      expectEqual(none.isNullObject, true, "isNullObject");
    }),
};
