import { eventually } from "./eventually";
import { select } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";

describe("looking at people in Chinese", () => {
  test("goes from the worked case to the team, and from a cell of the heat map to its rating", async () => {
    const sample = await openSample("zh-CN");
    const { page, pane, steps } = sample;
    await select(page, "员工!A2");
    await steps.showsEmployee("林晓雯 · E001");
    await openView(sample, "views.person");
    await pane.getByRole("img", { name: "林晓雯各项胜任力的得分与目标雷达图" }).waitFor();
    await pane.getByRole("button", { name: "总分是怎么得出的" }).click();
    const sum = pane.getByRole("row", { name: /^合计/u });
    expect(await sum.innerText()).toContain("66.6875");
    await pane.getByRole("button", { name: "以表格显示" }).click();
    const table = pane.getByRole("table", { name: "得分与目标" });
    expect(await table.getByRole("row", { name: /^I /u }).innerText()).toContain("-25");
    const steepest = pane.getByRole("region", { name: "下一步" }).getByRole("listitem").first();
    expect(await steepest.innerText()).toMatch(/^I 商务谈判技巧/u);

    await openView(sample, "views.team");
    const rival = pane.getByRole("gridcell", { name: "周明哲，加权总分 68.38" });
    await rival.waitFor();
    await rival.click();
    await rival.press("ArrowRight");
    const cell = pane.getByRole("gridcell", { name: /^周明哲，沟通能力：66，③/u });
    await eventually(
      () => cell.getAttribute("tabindex"),
      (tabindex) => {
        expect(tabindex).toBe("0");
      },
    );
    await cell.press("Enter");
    await pane.getByRole("button", { name: "转到单元格" }).click();
    await eventually(
      () => selectedCell(sample),
      (address) => {
        expect(address).toMatch(/^(Ratings|评分)!F\d+$/u);
      },
    );
    await pane.getByRole("tab", { name: "概况" }).click();
    await pane.getByRole("img", { name: /^A 沟通能力的分布：① /u }).waitFor();
    await pane.getByRole("button", { name: "韩雪梅" }).click();
    await pane.getByRole("region", { name: "韩雪梅" }).waitFor();
  });
});

/** Opens a view by its tab, or by the menu of those that have no room. */
async function openView(
  { pane, steps }: SampleWorkbook,
  name: "views.person" | "views.team",
): Promise<void> {
  const tab = pane.getByRole("tab", { name: steps.t(name), exact: true });
  await tab.waitFor();
  await tab.click();
}

function selectedCell({ pane }: SampleWorkbook): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );
}
