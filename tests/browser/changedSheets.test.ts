import type { Frame } from "playwright-core";
import { expectCell, expectCells, formula, sheetNames, typeAll } from "./grid";
import { readTable } from "./tableCells";
import { openWorkbench } from "./workbenchPage";

/** Two tables in the same rows of two sheets, and formulas that point to both; the first sheet is active. */
async function openTwoTables() {
  const workbench = await openWorkbench();
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [worksheets.getItem("Sheet1"), worksheets.add("Stock")];
      for (const [at, sheet] of sheets.entries()) {
        const scale = at === 0 ? 1 : 100;
        const values = [1, 2, 3, 4].map((value) => [`item ${String(value)}`, value * scale]);
        sheet.getRange("A1:B5").values = [["Item", "Count"], ...values];
        sheet.tables.add("A1:B5", true).name = at === 0 ? "Sold" : "Kept";
      }
      await context.sync();
    }),
  );
  await typeAll(workbench.page, {
    "Sheet1!D1": "=Stock!B5",
    "Sheet1!D2": "=SUM(Kept[Count])",
    "Sheet1!D3": "=B5",
    "Sheet1!D4": "=SUM(Sold[Count])",
  });
  await expectCells(workbench.page, { D1: 400, D2: 1000, D3: 4, D4: 10 });
  return workbench;
}

function deleteRow(pane: Frame, table: string, row: number): Promise<void> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(name).rows.getItemAt(at).delete();
        await context.sync();
      }),
    [table, row] as const,
  );
}

describe("deleting a row of a table on a sheet that is not active", () => {
  test("shortens that table, and formulas follow their cells", async () => {
    const { page, pane } = await openTwoTables();
    await deleteRow(pane, "Kept", 1);
    await expectCells(page, { D1: 400, D2: 800, D3: 4, D4: 10 });
    expect(await formula(page, "Sheet1!D1")).toBe("=Stock!B4");
    expect(await formula(page, "Sheet1!D3")).toBe("=B5");
    expect((await readTable(pane, "Kept")).area).toBe("A1:B4");
    expect((await readTable(pane, "Kept")).rows.map(([, count]) => count)).toEqual([100, 300, 400]);
    expect((await readTable(pane, "Sold")).rows.map(([, count]) => count)).toEqual([1, 2, 3, 4]);
  });

  test("is undone after a sheet was added, which keeps both", async () => {
    const { page, pane } = await openTwoTables();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Later");
        await context.sync();
      }),
    );
    await deleteRow(pane, "Kept", 1);
    await expectCell(page, "Sheet1!D2", 800);
    await page.evaluate("window.workbench.undo()");
    await expectCells(page, { "Sheet1!D1": 400, "Sheet1!D2": 1000 });
    expect(await formula(page, "Sheet1!D1")).toBe("=Stock!B5");
    expect((await readTable(pane, "Kept")).rows.map(([, count]) => count)).toEqual([
      100, 200, 300, 400,
    ]);
    expect(await sheetNames(page)).toEqual(["Sheet1", "Stock", "Later"]);
  });
});
