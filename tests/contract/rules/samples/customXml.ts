import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "keeps a custom XML part in the workbook and finds it by its namespace",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#customize-xml-data-in-a-workbook",
  requires: "ExcelApi 1.5",
  run: () =>
    Excel.run(async (context) => {
      const xml = '<notes xmlns="urn:contract-notes"><note>one</note></notes>';
      const added = context.workbook.customXmlParts.add(xml).load("id");
      await context.sync();
      const part = context.workbook.customXmlParts.getItem(added.id);
      part.load("namespaceUri");
      const text = part.getXml();
      const sameSpace = context.workbook.customXmlParts
        .getByNamespace("urn:contract-notes")
        .getCount();
      await context.sync();
      expectEqual(part.namespaceUri, "urn:contract-notes", "namespace");
      expectEqual(text.value.includes("<note>one</note>"), true, "xml");
      expectEqual(sameSpace.value, 1, "count");
      part.delete();
      const left = context.workbook.customXmlParts.getByNamespace("urn:contract-notes").getCount();
      await context.sync();
      expectEqual(left.value, 0, "parts left");
    }),
};
