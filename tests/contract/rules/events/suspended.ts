import { eventually } from "../../eventually";
import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "raises no events while the add-in has them switched off",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const told: string[] = [];
    const handler = sheet.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("B1").values = [[1]];
    await context.sync();
    await eventually(
      () => Promise.resolve(told),
      () => {
        expectEqual(told, ["B1"]);
      },
    );
    handler.remove();
    await handler.context.sync();
  }),
};
