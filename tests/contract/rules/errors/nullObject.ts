import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "refuses to act on an object that is null",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
  requires: "ExcelApi 1.4",
  run: () =>
    Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      await context.sync();
      expectEqual(none.isNullObject, true, "isNullObject");
      await expectError("ItemNotFound", () => {
        none.activate();
        return context.sync();
      });
    }),
};
