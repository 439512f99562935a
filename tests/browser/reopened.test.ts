import type { Frame, Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { select } from "./grid";
import { openBytes, openSample, saveBytes, shownIn, type SampleWorkbook } from "./sampleWorkbook";

declare const workbench: Scripting;

/** What conditional formats paint on the summary: the bands 2 to 4, and people without ratings in grey. */
const heatMap = ["#fcebd9", "#bfd9f2", "#2b66a8", "#6b7280"];

async function withSummary(): Promise<SampleWorkbook> {
  const sample = await openSample();
  const { steps, pane } = sample;
  const footer = pane.locator("footer");
  await footer.getByRole("button", { name: steps.t("summary.build"), exact: true }).click();
  await footer.getByText(steps.t("summary.built", { sheet: "Summary" }), { exact: true }).waitFor();
  return sample;
}

/** The colours that the grid shows much of, as `#rrggbb`. */
function paintedColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const area = ({ width, height }: HTMLCanvasElement) => width * height;
    const canvases = [...document.querySelectorAll("canvas")];
    const grid = canvases.sort((one, other) => area(other) - area(one))[0];
    const pixels = grid?.getContext("2d")?.getImageData(0, 0, grid.width, grid.height).data ?? [];
    const counts = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      const colour = (red << 16) + (green << 8) + blue;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const much = [...counts].filter(([, count]) => count > 500);
    return much.map(([colour]) => `#${colour.toString(16).padStart(6, "0")}`);
  });
}

async function expectHeatMap(page: Page): Promise<void> {
  await select(page, "Summary!A1");
  await eventually(
    () => paintedColours(page),
    (colours) => {
      expect(colours).toEqual(expect.arrayContaining(heatMap));
    },
  );
}

async function reload(page: Page): Promise<void> {
  await page.evaluate(() => workbench.keep());
  await page.reload();
  await page.waitForFunction("window.workbench");
  await page.evaluate(() => workbench.ready);
}

/** Heights of a sheet's first rows in points; 0 for one that a filter hides. */
function rowHeights(pane: Frame, sheet: string): Promise<readonly number[]> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const rows = Array.from({ length: 30 }, (_, row) => worksheet.getCell(row, 0));
        for (const row of rows) row.load("format/rowHeight");
        await context.sync();
        return rows.map((row) => row.format.rowHeight);
      }),
    sheet,
  );
}

function sheetInFront(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    }),
  );
}

function filterRatings(pane: Frame, column: string, texts: readonly string[]): Promise<void> {
  return pane.evaluate(
    ([name, shown]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Ratings");
        table.columns.getItem(name).filter.applyValuesFilter([...shown]);
        await context.sync();
      }),
    [column, texts] as const,
  );
}

describe("conditional formats", () => {
  test("are drawn again when the page is loaded again", async () => {
    const { page } = await withSummary();
    await expectHeatMap(page);
    await reload(page);
    await expectHeatMap(page);
  });

  test("are drawn when a saved workbook is opened", async () => {
    const sample = await withSummary();
    await openBytes(sample, await saveBytes(sample));
    await expectHeatMap(sample.page);
  });
});

describe("a workbook opened from its file", () => {
  test("hides the rows that were filtered out, by texts and by numbers", async () => {
    const sample = await openSample();
    await filterRatings(sample.pane, "Employee ID", ["E001", "E002"]);
    await filterRatings(sample.pane, "Score", ["66", "72"]);
    const before = await rowHeights(sample.pane, "Ratings");
    expect(before).toContain(0);
    expect(before.filter((height) => height > 0).length).toBeGreaterThan(1);
    expect(await openBytes(sample, await saveBytes(sample))).toEqual([]);
    const { pane } = await shownIn(sample, "en-US");
    expect(await rowHeights(pane, "Ratings")).toEqual(before);
  });

  test("shows all rows again once the filter is cleared", async () => {
    const sample = await openSample();
    await filterRatings(sample.pane, "Employee ID", ["E001"]);
    await openBytes(sample, await saveBytes(sample));
    const { pane } = await shownIn(sample, "en-US");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Ratings").clearFilters();
        await context.sync();
      }),
    );
    expect(await rowHeights(pane, "Ratings")).not.toContain(0);
  });

  test("has rows as high as their wrapped text made them", async () => {
    const sample = await openSample();
    const { page, pane } = sample;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A3");
        cell.values = [["words that need several lines in a narrow column"]];
        cell.format.wrapText = true;
        await context.sync();
      }),
    );
    await select(page, "Sheet1!A1");
    await eventually(
      () => rowHeights(pane, "Sheet1"),
      (heights) => {
        expect(heights[2]).toBeGreaterThan(40);
      },
    );
    const before = await rowHeights(pane, "Sheet1");
    await openBytes(sample, await saveBytes(sample));
    const opened = await shownIn(sample, "en-US");
    expect(await rowHeights(opened.pane, "Sheet1")).toEqual(before);
  });
});

describe("the sheet in front", () => {
  test("is in front again when the page is loaded again", async () => {
    const { page } = await openSample();
    await select(page, "Bands!A1");
    await reload(page);
    expect(await sheetInFront((await shownIn({ page }, "en-US")).pane)).toBe("Bands");
  });

  test("is in front when a saved workbook is opened", async () => {
    const sample = await openSample();
    await select(sample.page, "Bands!A1");
    await openBytes(sample, await saveBytes(sample));
    expect(await sheetInFront((await shownIn(sample, "en-US")).pane)).toBe("Bands");
  });
});

describe("a new workbook", () => {
  test("is empty and free of errors while work for the one before is still due", async () => {
    const { page } = await openSample();
    for (let time = 0; time < 2; time += 1) {
      await page.evaluate(() => workbench.newWorkbook());
      expect(await page.evaluate(() => workbench.sheetNames())).toEqual(["Sheet1"]);
    }
    // The engine does such work when the browser is idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });

  test("opens with a protected sheet", async () => {
    const sample = await openSample();
    await sample.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Bands").protection.protect();
        await context.sync();
      }),
    );
    await reload(sample.page);
    const { pane } = await shownIn(sample, "en-US");
    const isProtected = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Bands");
        protection.load("protected");
        await context.sync();
        return protection.protected;
      }),
    );
    expect(isProtected).toBe(true);
  });
});
