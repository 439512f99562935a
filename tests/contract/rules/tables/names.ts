import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses table names that are taken or look like a cell",
  source: "https://github.com/OfficeDev/office-js/issues/551",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const first = sheet.tables.add("A1:A2", true);
    first.name = "ContractTaken";
    const second = sheet.tables.add("C1:C2", true);
    await context.sync();
    for (const name of ["ContractTaken", "A1", "two words", "1st"]) {
      await expectError("InvalidArgument", () => {
        second.name = name;
        return context.sync();
      });
    }
  }),
};
