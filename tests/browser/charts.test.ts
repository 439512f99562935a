import type { Frame, Page } from "playwright-core";

import { eventually } from "./eventually";
import { select, typeAll } from "./grid";
import { openBytes, saveBytes } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";

const rows = [
  ["", "得分", "目标"],
  ["沟通", 3, 4],
  ["客户", "", 4],
  ["学习", 5, 4],
];

/** A workbook with a radar chart and a bar chart over the same cells. */
async function openCharts() {
  const opened = await openWorkbench();
  await opened.pane.evaluate(async (values) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C4");
      range.values = values;
      const radar = sheet.charts.add(Excel.ChartType.radarMarkers, range);
      radar.set({ name: "Radar", title: { text: "能力" } });
      radar.axes.valueAxis.set({ minimum: 0, maximum: 5, majorUnit: 1 });
      radar.setPosition("E2", "K15");
      const bar = sheet.charts.add(Excel.ChartType.barClustered, range);
      bar.set({ name: "Bar" });
      bar.series.getItemAt(0).format.fill.setSolidColor("#7030A0");
      bar.setPosition("E17", "K30");
      await context.sync();
    });
  }, rows);
  return opened;
}

function chart(page: Page, name: string) {
  return page.locator(`svg[data-chart="${name}"]`);
}

/** What a screen reader says of the chart. */
async function expectText(page: Page, name: string, text: string): Promise<void> {
  await eventually(
    () => chart(page, name).getAttribute("aria-label"),
    (label) => {
      expect(label).toBe(text);
    },
  );
}

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

const shown = "能力. 得分: 沟通 3, 客户 –, 学习 5. 目标: 沟通 4, 客户 4, 学习 4.";

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

describe("a chart's numbers", () => {
  test("are read as they are shown where they are automatic", async () => {
    const { pane } = await openCharts();
    const axis = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const { valueAxis } = charts.getItem("Bar").axes;
        valueAxis.load("minimum,maximum,majorUnit");
        await context.sync();
        return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as unknown[];
      }),
    );
    expect(axis).toEqual([0, 6, 1]);
  });

  test("are where setPosition put the chart, in points", async () => {
    const { pane } = await openCharts();
    const place = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const radar = sheet.charts.getItem("Radar").load("left,top,width,height");
        const cells = sheet.getRange("E2:K15").load("left,top,width,height");
        await context.sync();
        const box = (of: Excel.Chart | Excel.Range) => [of.left, of.top, of.width, of.height];
        return [box(radar), box(cells)];
      }),
    );
    expect(place[0]).toEqual(place[1]);
  });
});

describe("a chart that cannot be drawn", () => {
  test("is refused with the name of its type", async () => {
    const { pane } = await openCharts();
    const error = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add(Excel.ChartType.pie, sheet.getRange("A1:C4"));
        await context.sync();
      }).catch(
        (reason: unknown) =>
          reason instanceof OfficeExtension.Error && [reason.code, reason.message],
      ),
    );
    expect(error).toEqual(["NotImplemented", expect.stringContaining("Pie")]);
  });

  test("is null when it does not exist", async () => {
    const { pane } = await openCharts();
    const isNull = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const none = charts.getItemOrNullObject("None");
        await context.sync();
        return none.isNullObject;
      }),
    );
    expect(isNull).toBe(true);
  });
});
