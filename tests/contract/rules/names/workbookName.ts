import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds the range of a workbook's name, which follows inserted rows",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.nameditem",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { names } = context.workbook;
    const added = names.add("ContractPlace", sheet.getRange("B2:B3")).load("name, type");
    sheet.getRange("1:1").insert("Down");
    const range = names.getItemOrNullObject("contractplace").getRange().load("address");
    const none = names.getItemOrNullObject("ContractNowhere");
    await context.sync();
    try {
      expectEqual([added.name, added.type], ["ContractPlace", "Range"]);
      expectEqual(range.address.split("!")[1], "B3:B4", "address");
      expectEqual(none.isNullObject, true, "missing");
    } finally {
      added.delete();
      await context.sync();
    }
  }),
};
