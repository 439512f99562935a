import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "names the member at which a request failed",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  requires: "ExcelApi 1.1",
  run: () =>
    Excel.run(async (context) => {
      const error = await expectError("ItemNotFound", () => {
        context.workbook.tables.getItem("ContractNoTable").load("name");
        return context.sync();
      });
      expectEqual(error.debugInfo.errorLocation, "TableCollection.getItem", "location");
      expectEqual(error.message.length > 0, true, "message");
    }),
};
