import type { Frame, Page } from "playwright-core";

import { chart, expectText, openCharts, shown } from "./chartedPage";
import { select, typeAll } from "./grid";
import { openBytes, saveBytes } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";

/** The width of the bar of a category, the first being at the bottom. */
async function barWidth(page: Page, category: number): Promise<number> {
  const bars = chart(page, "Bar").locator('[data-series="0"] rect');
  return Number(await bars.nth(category).getAttribute("width"));
}

function chartNames(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    }),
  );
}

describe("charts of an add-in", () => {
  test("are images on the grid that say their values", async () => {
    const { page } = await openCharts();
    await page.getByRole("img", { name: shown }).waitFor();
    await expectText(page, "Bar", shown.replace("能力", "Chart Title"));
  });

  test("are drawn anew when a cell changes", async () => {
    const { page } = await openCharts();
    await chart(page, "Bar").waitFor();
    const before = await barWidth(page, 0);
    await typeAll(page, { B2: "1.5" });
    await expectText(page, "Radar", shown.replace("沟通 3", "沟通 1.5"));
    expect(await barWidth(page, 0)).toBeCloseTo(before / 2, 1);
  });

  test("leave hidden rows out", async () => {
    const { page, pane } = await openCharts();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("4:4").rowHidden = true;
        await context.sync();
      }),
    );
    const text = "能力. 得分: 沟通 3, 客户 –. 目标: 沟通 4, 客户 4.";
    await expectText(page, "Radar", text);
  });

  test("follow their cells when a row is inserted, and back when that is undone", async () => {
    const { page, pane } = await openCharts();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("3:3").insert("Down");
        sheet.getRange("A3:C3").values = [["合规", 2, 2]];
        await context.sync();
      }),
    );
    const text =
      "能力. 得分: 沟通 3, 合规 2, 客户 –, 学习 5. 目标: 沟通 4, 合规 2, 客户 4, 学习 4.";
    await expectText(page, "Radar", text);
    await page.evaluate("window.workbench.undo()");
    await expectText(page, "Radar", shown);
  });

  test("go with one undo when one request made them", async () => {
    const { page, pane } = await openCharts();
    await page.evaluate("window.workbench.undo()");
    expect(await chartNames(pane)).toEqual([]);
  });

  test("are the user's to select and delete", async () => {
    const { page, pane } = await openCharts();
    await chart(page, "Radar").click({ position: { x: 30, y: 15 } });
    await page.keyboard.press("Delete");
    await chart(page, "Radar").waitFor({ state: "detached" });
    expect(await chartNames(pane)).toEqual(["Bar"]);
  });

  test("are not shown on other sheets and come back with their own", async () => {
    const { page, pane } = await openCharts();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Other").activate();
        await context.sync();
      }),
    );
    await chart(page, "Radar").waitFor({ state: "detached" });
    await select(page, "Sheet1!A1");
    await chart(page, "Radar").waitFor();
  });

  test("are all there in a saved file", async () => {
    const { page, pane } = await openCharts();
    await chart(page, "Radar").waitFor();
    const colour = chart(page, "Bar").locator('[data-series="0"] rect').first();
    expect(await colour.getAttribute("fill")).toBe("#7030A0");
    const other = await openWorkbench();
    expect(await openBytes(other, await saveBytes({ page, pane }))).toEqual([]);
    await expectText(other.page, "Radar", shown);
    expect(
      await chart(other.page, "Bar").locator('[data-series="0"] rect').first().getAttribute("fill"),
    ).toBe("#7030A0");
    await typeAll(other.page, { B2: "1" });
    await expectText(other.page, "Radar", shown.replace("沟通 3", "沟通 1"));
  });

  test("can be had as a picture", async () => {
    const { pane } = await openCharts();
    const picture = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const image = charts.getItem("Radar").getImage(300, 200, "FitAndCenter");
        await context.sync();
        return image.value;
      }),
    );
    const header = Buffer.from(picture, "base64");
    expect(header.subarray(1, 4).toString()).toBe("PNG");
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([300, 200]);
  });
});
