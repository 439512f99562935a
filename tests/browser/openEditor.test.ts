import { cell, expectCell, select, typeInto } from "./grid";
import { openWorkbench } from "./workbenchPage";

test("a script's typing goes on after an entry that was left open", async () => {
  const { page, pane } = await openWorkbench();
  await select(page, "Sheet1!B2");
  await page.keyboard.type("left open");
  await page.locator("[contenteditable=true]:focus").waitFor({ state: "attached" });
  expect(await typeInto(page, "Sheet1!C3", "typed")).toBe(true);
  await expectCell(page, "Sheet1!B2", "left open");
  const written = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3").load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(written).toEqual([["typed"]]);
  expect(await cell(page, "Sheet1!C3")).toBe("typed");
});
