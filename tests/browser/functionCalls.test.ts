import { callCount, expectCalls, openExamples, takeCalls, write } from "./exampleFunctions";
import { expectCell, expectCells, select, typeAll } from "./grid";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

describe("a call that takes time", () => {
  test("is #BUSY! with all that needs it, until the answer comes", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.WAIT(1)", A2: "=A1+1", A3: "=EXAMPLE.SEEN(A1)" });
    await expectCells(page, { A1: "#BUSY!", A2: "#BUSY!", A3: "#BUSY!" });
    await pane.waitForFunction(() => window.waiting.length === 1);
    await pane.evaluate(() => window.waiting[0]?.(41));
    await expectCells(page, { A1: 41, A2: 42, A3: "41" });
  });

  test("is answered on a sheet that is no longer in front", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.WAIT(1)" });
    await pane.waitForFunction(() => window.waiting.length === 1);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Front").activate();
        await context.sync();
      }),
    );
    await typeAll(page, { A1: "=Sheet1!A1*2" });
    await pane.evaluate(() => window.waiting[0]?.(21));
    await expectCells(page, { "Sheet1!A1": 21, "Front!A1": 42 });
  });

  test("is cancelled when its cell is overwritten, and made again by undo", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.WAIT(1)", A2: "=EXAMPLE.STREAM(2)" });
    await expectCell(page, "A2", 2);
    await typeAll(page, { A1: "x", A2: "y" });
    await expectCalls(pane, ["cancelled WAIT 1", "cancelled STREAM 2"]);
    await page.evaluate(() => workbench.undo());
    await expectCell(page, "A2", 2);
    await page.evaluate(() => workbench.undo());
    await expectCell(page, "A1", "#BUSY!");
    await pane.waitForFunction(() => window.waiting.length === 2);
    expect(await page.evaluate(() => workbench.functions.counts())).toMatchObject({ calls: 4 });
  });

  test("is cancelled when its cell is emptied with the keyboard", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.STREAM(1)", A2: "=EXAMPLE.STREAM(2)" });
    await expectCell(page, "A2", 2);
    await select(page, "A1:A2");
    await page.keyboard.press("Delete");
    await expectCalls(pane, ["cancelled STREAM 1", "cancelled STREAM 2"]);
  });

  test("is cancelled when an argument changes, and made with the new one", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: 1, A2: "=EXAMPLE.STREAM(A1)" });
    await expectCell(page, "A2", 1);
    await typeAll(page, { A1: "2" });
    await expectCell(page, "A2", 2);
    await expectCalls(pane, ["cancelled STREAM 1"]);
  });

  test("is cancelled when its sheet is deleted", async () => {
    const { page, pane } = await openExamples();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Other");
        sheet.getRange("A1").formulas = [["=EXAMPLE.STREAM(9)"]];
        await context.sync();
      }),
    );
    await expectCell(page, "Other!A1", 9);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Other").delete();
        await context.sync();
      }),
    );
    await expectCalls(pane, ["cancelled STREAM 9"]);
  });
});

describe("when custom functions are called", () => {
  test("only what depends on an edited cell is called again, out of 10,000 formulas", async () => {
    const { page, pane } = await openExamples();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 10_000 }, (_, row) => row + 1);
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A10000").values = rows.map((row) => [row]);
        sheet.getRange("B1:B10000").formulas = rows.map((row) => [`=EXAMPLE.NEXT(A${row})`]);
        await context.sync();
      }),
    );
    const all = await callCount(page);
    expect(all).toBe(10_000);
    await takeCalls(pane);
    await typeAll(page, { A5000: "7", D1: "no argument of any formula" });
    expect(await callCount(page)).toBe(all + 1);
    expect(await takeCalls(pane)).toEqual(["NEXT 7"]);
  });

  test("a branch that IF, IFERROR, IFNA or CHOOSE does not take makes no call", async () => {
    const { page, pane } = await openExamples();
    await write(pane, {
      A1: "=IF(TRUE,EXAMPLE.NEXT(1),EXAMPLE.NEXT(2))",
      A2: "=IFERROR(5,EXAMPLE.NEXT(3))",
      A3: "=CHOOSE(2,EXAMPLE.NEXT(4),6)",
      A4: "=IFNA(NA(),7)",
    });
    await expectCells(page, { A1: 1, A2: 5, A3: 6, A4: 7 });
    expect(await takeCalls(pane)).toEqual(["NEXT 1"]);
  });

  test("a formula that calls a function twice with the same arguments makes two calls", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.NEXT(1)+EXAMPLE.NEXT(1)" });
    await expectCell(page, "A1", 3);
  });

  test("a volatile function is called with every change of a cell", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.NOW()" });
    await expectCell(page, "A1", 1);
    await typeAll(page, { C3: "anything" });
    await expectCell(page, "A1", 2);
  });

  test("writing a formula again calls it again; an undo of another cell does not", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.NEXT(1)" });
    await expectCell(page, "A1", 1);
    await typeAll(page, { C1: "x" });
    await page.evaluate(() => workbench.undo());
    await expectCell(page, "C1", "");
    expect(await callCount(page)).toBe(1);
    await write(pane, { A1: "=EXAMPLE.NEXT(1)" });
    await expectCell(page, "A1", 2);
  });
});
