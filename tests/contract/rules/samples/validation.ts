import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "allows only listed values, with a prompt and an alert",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("B2:B5");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
    dataValidation.prompt = { showPrompt: true, title: "Status", message: "Open or Closed" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Status",
      message: "Choose from the list.",
    };
    dataValidation.load("type, rule, prompt, errorAlert");
    await context.sync();
    expectEqual(dataValidation.type, "List", "type");
    expectEqual(dataValidation.rule.list?.source, "Open,Closed", "source");
    expectEqual(dataValidation.prompt.message, "Open or Closed", "prompt");
    expectEqual(dataValidation.errorAlert.style, "Stop", "alert");
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expectEqual(dataValidation.type, "None", "after clear");
  }),
};
