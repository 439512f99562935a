import { expectCell, select, typeAll } from "./grid";
import { isReady } from "./pagePool";
import { openSample, shownIn } from "./sampleWorkbook";
import type { Scripting } from "../../workbench/page/scripting";

declare const workbench: Scripting;

describe("a page that is loaded again in the middle of the work", () => {
  test("goes on with the workbook, the functions and the rater's name", async () => {
    const { page, steps } = await openSample();
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")' });
    await expectCell(page, "Sheet1!A1", 72);
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await steps.rateAs("Gu Yan");
    await steps.openCompetency("A");
    await steps.pickBand("41–60");
    await steps.isSaved();
    // The browser stores the workbook a moment after each change.
    await page.evaluate(() => workbench.keep());
    await page.reload();
    await isReady(page);
    const again = await shownIn({ page }, "en-US");
    await select(page, "Employees!A2");
    await again.steps.showsEmployee("Lin Xiaowen · E001");
    await again.steps.openCompetency("A");
    await again.pane.getByRole("radio", { name: "41–60", checked: true }).waitFor();
    await again.pane.getByRole("button", { name: /Gu Yan/u }).waitFor();
    await again.steps.pickBand("81–100");
    await again.steps.isSaved();
    await expectCell(page, "Sheet1!A1", 81);
  });
});
