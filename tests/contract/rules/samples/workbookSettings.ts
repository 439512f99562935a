import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "keeps settings of the add-in in the workbook, whole objects included",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-settings",
  requires: "ExcelApi 1.4",
  run: () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("contract", { view: "team", columns: [1, 2] });
      const setting = settings.getItemOrNullObject("contract").load("value");
      await context.sync();
      expectEqual(setting.value, { view: "team", columns: [1, 2] });
      setting.delete();
      const gone = settings.getItemOrNullObject("contract");
      await context.sync();
      expectEqual(gone.isNullObject, true, "after delete");
    }),
};
