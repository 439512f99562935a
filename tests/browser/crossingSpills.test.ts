import { openExamples, write } from "./exampleFunctions";
import { expectCell, expectCells, typeAll } from "./grid";
import { isReady } from "./pagePool";
import { openBytes, saveBytes } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

const crossing = { "Sheet1!A3": "=SEQUENCE(1,3)", "Sheet1!B1": "=SEQUENCE(4)" };
const settled = { "Sheet1!A3": 1, "Sheet1!B3": 2, "Sheet1!C3": 3, "Sheet1!B1": "#SPILL!" };
const freed = { "Sheet1!B1": 1, "Sheet1!B3": 3, "Sheet1!B4": 4, "Sheet1!C3": "" };

// https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023
describe("spills that would cross", () => {
  test("keep their order when the page is loaded again", async () => {
    const { page } = await openWorkbench();
    await typeAll(page, crossing);
    await expectCells(page, settled);
    await page.evaluate(() => workbench.keep());
    await page.reload();
    await isReady(page);
    await expectCells(page, settled);
    await typeAll(page, { "Sheet1!A3": "x" });
    await expectCells(page, { "Sheet1!B1": "#SPILL!", "Sheet1!B3": "" });
  });

  test("keep their order in a file", async () => {
    const opened = await openWorkbench();
    await typeAll(opened.page, crossing);
    await expectCells(opened.page, settled);
    const other = await openWorkbench();
    await openBytes(other, await saveBytes(opened));
    await expectCells(other.page, settled);
    await other.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A3").clear();
        await context.sync();
      }),
    );
    await expectCells(other.page, freed);
  });

  test("give way by what functions answer", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { F1: 2, F2: 2 });
    await write(pane, { A3: "=EXAMPLE.SAME(SEQUENCE(1,F1))" });
    await write(pane, { B1: "=EXAMPLE.SAME(SEQUENCE(F2))" });
    await expectCells(page, { B3: 2, B2: 2 });
    await write(pane, { F2: 3 });
    await expectCell(page, "B1", "#SPILL!");
    await write(pane, { F1: 1 });
    await expectCells(page, { B1: 1, B3: 3, A3: 1 });
  });
});
