import type { Scripting } from "../../workbench/page/scripting";
import { expectCell, select, typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";

declare const workbench: Scripting;

test("undoing a rating of the pane in the grid takes it out of live cells and of the pane", async () => {
  const { page, pane, steps } = await openSample();
  await select(page, "Employees!B2");
  await steps.showsEmployee("Lin Xiaowen · E001");
  await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")' });
  await expectCell(page, "Sheet1!A1", 72);
  await steps.rateAs("Gu Yan");
  await steps.openCompetency("A");
  await steps.pickBand("61–80");
  await steps.isSaved();
  await expectCell(page, "Sheet1!A1", 71);
  await page.evaluate(() => workbench.undo());
  await expectCell(page, "Sheet1!A1", 72);
  await pane.locator("input[type=radio]:checked").waitFor({ state: "detached" });
});
