import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "hands over a blank cell as null, or as 0",
  source: "https://github.com/OfficeDev/office-js/issues/4702",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    const { platform } = Office.context.diagnostics;
    const blank = platform === Office.PlatformType.OfficeOnline ? "null" : "0";
    await expectResult(sheet, "=CONTRACT.ARGUMENT(C9)", [[blank]]);
  }),
};
