import { expectCell, requestCounts, resetCounts, select, typeAll } from "./grid";
import { paneSteps } from "./paneSteps";
import { openSample } from "./sampleWorkbook";

describe("the pane's language", () => {
  test("changes at once, and the workbook's does not", async () => {
    const { page, pane, steps } = await openSample();
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await steps.rateAs("Gu Yan");
    await resetCounts(page);
    await pane.getByRole("combobox", { name: steps.t("language.label") }).selectOption("zh-CN");
    const chinese = paneSteps(pane, "zh-CN");
    await chinese.openCompetency("A");
    await chinese.showsCompetency("A 沟通能力");
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 0, errors: 0 });
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.BAND(72,"label")' });
    await expectCell(page, "Sheet1!A1", "Proficient");
  });
});
