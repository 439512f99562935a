import type { Frame } from "playwright-core";
import { expectCell, expectRow, typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";

// The embedded Excel is one without data types in functions, so the card's text is what its cell holds.
test("[F8] PROFILE is one cell as soon as the settings ask for it, and a table again without", async () => {
  const { page, pane } = await openSample();
  await typeAll(page, { "Sheet1!A1": '=COMPETENCY.PROFILE("E001")' });
  await expectRow(page, "Sheet1!A2", ["A", "Communication", 72]);
  const setting = await cellOfSetting(pane, "PROFILE as a card");
  await typeAll(page, { [setting]: "Yes" });
  await expectCell(page, "Sheet1!A1", "Lin Xiaowen · 66.69");
  await expectCell(page, "Sheet1!A2", "");
  await typeAll(page, { [setting]: "No" });
  await expectRow(page, "Sheet1!A2", ["A", "Communication", 72]);
});

function cellOfSetting(pane: Frame, name: string): Promise<string> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Settings").getRange().load("values");
        await context.sync();
        const rows = table.values as unknown[][];
        return `Settings!B${String(rows.findIndex(([setting]) => setting === wanted) + 1)}`;
      }),
    name,
  );
}
