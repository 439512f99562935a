import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "lists the tables of a sheet and of the workbook",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.tables.add("A1:A2", true).name = "ContractFirst";
    sheet.tables.add("C1:C2", true).name = "ContractSecond";
    sheet.tables.load("items/name, count");
    context.workbook.tables.load("items/name");
    await context.sync();
    expectEqual(
      sheet.tables.items.map(({ name }) => name),
      ["ContractFirst", "ContractSecond"],
    );
    const all = context.workbook.tables.items.map(({ name }) => name);
    expectEqual(
      ["ContractFirst", "ContractSecond"].every((name) => all.includes(name)),
      true,
      "workbook",
    );
  }),
};
