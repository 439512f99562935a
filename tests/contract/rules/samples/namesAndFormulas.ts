import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "names a range and a formula and finds them again by name",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A2").values = [[3], [4]];
    sheet.names.add("ContractParts", sheet.getRange("A1:A2"), "both parts");
    const total = sheet.names.addFormulaLocal("ContractTotal", "=1+2");
    const parts = sheet.names.getItem("ContractParts");
    const range = parts.getRange().load("address");
    parts.load("name, type, comment, visible, scope");
    total.load("formula, type");
    const none = sheet.names.getItemOrNullObject("ContractNothing");
    await context.sync();
    expectEqual(range.address.split("!")[1], "A1:A2", "address");
    expectEqual(
      [parts.type, parts.comment, parts.visible, parts.scope],
      ["Range", "both parts", true, "Worksheet"],
    );
    expectEqual(total.formula, "=1+2", "formula");
    expectEqual(none.isNullObject, true, "missing");
    parts.delete();
    sheet.names.load("items/name");
    await context.sync();
    expectEqual(
      sheet.names.items.map(({ name }) => name),
      ["ContractTotal"],
      "names left",
    );
  }),
};
