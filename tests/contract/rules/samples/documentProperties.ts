import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "keeps the document's title and properties of the add-in's own",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties",
  requires: "ExcelApi 1.7",
  run: () =>
    Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load("title");
      await context.sync();
      const { title } = properties;
      properties.title = "Contract";
      properties.custom.add("contractRuns", 3);
      const runs = properties.custom.getItem("contractRuns").load("value, type");
      properties.load("title");
      await context.sync();
      expectEqual(properties.title, "Contract", "title");
      expectEqual([runs.value, runs.type], [3, "Number"], "custom property");
      properties.title = title;
      runs.delete();
      const gone = properties.custom.getItemOrNullObject("contractRuns");
      await context.sync();
      expectEqual(gone.isNullObject, true, "after delete");
    }),
};
