import { cell, expectCell, expectRow, formula, select, sheetNames, typeAll } from "./grid";
import { openBytes, openSample, saveBytes, shownIn, type SampleWorkbook } from "./sampleWorkbook";
import { readTable, tableNames } from "./tableCells";
import { openWorkbench } from "./workbenchPage";

describe.each([
  ["en-US", "Ratings", "Lin Xiaowen · E001", "Employees!A2"],
  ["zh-CN", "评分", "林晓雯 · E001", "员工!A2"],
] as const)("a workbook saved to a file in %s", (language, ratingsSheet, employee, roster) => {
  test("is all there when it is opened in another page", async () => {
    const sample = await openSample(language);
    await typeAll(sample.page, {
      "Sheet1!A1": '=COMPETENCY.TOTAL("E001")',
      "Sheet1!A2": '=COMPETENCY.SCORE("E001")',
      "Sheet1!A3": "=COMPETENCY.WEIGHTED(A2:K2)",
      "Sheet1!A4": "'007",
    });
    await expectCell(sample.page, "Sheet1!A1", 66.6875);
    await expectCell(sample.page, "Sheet1!A3", 64.54545454545455);
    const before = await everything(sample);

    const other = await openWorkbench({ locale: language });
    expect(await openBytes(other, await saveBytes(sample))).toEqual([]);
    const opened = await shownIn(other, language);
    expect(await everything(opened)).toEqual(before);
    const { page, steps } = opened;
    await expectRow(page, "Sheet1!A2", [72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69]);
    expect(await formula(page, "Sheet1!A1")).toBe('=COMPETENCY.TOTAL("E001")');
    expect(await cell(page, "Sheet1!A4")).toBe("007");

    await select(page, roster);
    await steps.showsEmployee(employee);
    await steps.rateAs("Gu Yan");
    await steps.openCompetency("A");
    await steps.pickBand("0–40");
    await steps.isSaved();
    await expectCell(page, "Sheet1!A2", 46);
    expect((await readTable(opened.pane, "Ratings")).sheet).toBe(ratingsSheet);
  });
});

describe("a workbook kept by the browser", () => {
  test("is there again when the page is loaded again", async () => {
    const sample = await openSample();
    const { page } = sample;
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")', "Sheet1!B2": "kept" });
    await expectCell(page, "Sheet1!A1", 66.6875);
    const before = await everything(sample);
    await page.evaluate("window.workbench.keep()");
    await page.reload();
    await page.waitForFunction("window.workbench");
    await page.evaluate("window.workbench.ready");
    const again = await shownIn(sample, "en-US");
    expect(await everything(again)).toEqual(before);
    await expectCell(page, "Sheet1!A1", 66.6875);
    await expectCell(page, "Sheet1!B2", "kept");
    await typeAll(page, { "Sheet1!A2": '=COMPETENCY.SCORE("E002","K")' });
    await expectCell(page, "Sheet1!A2", 64);
  });
});

/** Sheets and tables with all they hold. */
async function everything({ page, pane }: SampleWorkbook) {
  const tables = [];
  for (const name of await tableNames(pane)) tables.push([name, await readTable(pane, name)]);
  return { sheets: await sheetNames(page), tables };
}
