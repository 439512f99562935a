import { openExamples, setBlanks, takeCalls, write } from "./exampleFunctions";
import { cell, errorMessage, expectCell, expectCells, expectRow, select } from "./grid";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

// Rules are from https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview and the pages beside it.
describe("arguments of a custom function", () => {
  test("are values, blocks of rows, and null for what is blank or left out", async () => {
    const { page, pane } = await openExamples();
    await write(pane, {
      A1: 5,
      B1: "abc",
      C1: "TRUE",
      A3: "=EXAMPLE.SEEN(A1)",
      A4: "=EXAMPLE.SEEN(C1)",
      A5: "=EXAMPLE.SEEN(D1)",
      A6: "=EXAMPLE.SEEN()",
      A7: "=EXAMPLE.SEENALL(A1:D2)",
      A8: "=EXAMPLE.SEENALL({1,2;3,4})",
      A9: "=example.seen(A1)",
    });
    await expectCells(page, {
      A3: "5",
      A4: "true",
      A5: "null",
      A6: "null",
      A7: '[[5,"abc",true,null],[null,null,null,null]]',
      A8: "[[1,2],[3,4]]",
      A9: "5",
    });
  });

  test("are 0 where a cell is blank, as in Excel for the desktop, when the platform is set so", async () => {
    const { page, pane } = await openExamples();
    await write(pane, {
      A3: "=EXAMPLE.SEEN(D1)",
      A4: "=EXAMPLE.SEENALL(D1:D2)",
      A5: "=EXAMPLE.SEEN()",
    });
    await expectCells(page, { A3: "null", A4: "[[null],[null]]", A5: "null" });
    await setBlanks(page, "zero");
    await expectCells(page, { A3: "0", A4: "[[0],[0]]", A5: "null" });
  });

  test("bring their addresses to functions that ask, streaming ones too", async () => {
    const { page, pane } = await openExamples();
    await write(pane, {
      A1: 5,
      D1: "=EXAMPLE.WHERE(A1,A1:B1,3,Z99)",
      D2: "=EXAMPLE.WHERESTREAM(A1)",
    });
    await expectRow(page, "D1", ["Sheet1!D1", '["Sheet1!A1",["Sheet1!A1:B1",null,"Sheet1!Z99"]]']);
    await expectRow(page, "D2", ["Sheet1!D2", '["Sheet1!A1"]']);
  });

  test("that are errors are passed on without a call", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=1/0", A2: "=EXAMPLE.NEXT(A1)" });
    await expectCell(page, "A2", "#DIV/0!");
    expect(await takeCalls(pane)).toEqual([]);
  });
});

describe("a result of a custom function", () => {
  test("spills, is #SPILL! where cells are in the way, and is named by A1#", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { B2: "in the way", A1: "=EXAMPLE.SAME({1,2;3,4})", D1: "=SUM(A1#)" });
    await expectCell(page, "A1", "#SPILL!");
    await write(pane, { B2: "" });
    await expectRow(page, "A1", [1, 2]);
    await expectRow(page, "A2", [3, 4]);
    await expectCell(page, "D1", 10);
  });

  test("spills beyond the last column that is on screen", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { Y1: "=EXAMPLE.SAME({1,2,3,4})" });
    await expectCells(page, { Y1: 1, AB1: 4 });
  });

  test("keeps all digits", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=1/3", A2: "=EXAMPLE.SAME(A1)", A3: "=EXAMPLE.SAME({0.1,0.2})" });
    await expectCell(page, "A2", 1 / 3);
    expect([await cell(page, "A2"), await cell(page, "B3")]).toEqual([1 / 3, 0.2]);
  });

  test.each([
    ["throws", "#VALUE!"],
    ["rejects", "#VALUE!"],
    ["number", "#NUM!"],
    ["nan", "#VALUE!"],
    ["infinity", "#NUM!"],
    ["nothing", 0],
    ["object", "#VALUE!"],
  ])("that %s shows as %p, without a message", async (how, shown) => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: `=EXAMPLE.FAIL("${how}")` });
    await expectCell(page, "A1", shown);
    expect(await page.evaluate(() => workbench.errorMessageAt("A1"))).toBeUndefined();
  });

  test("that is an error carries its message, also inside a spill", async () => {
    const { page, pane } = await openExamples();
    await write(pane, {
      A1: '=EXAMPLE.FAIL("value")',
      A2: '=EXAMPLE.FAIL("unavailable")',
      A3: '=EXAMPLE.FAILALL("inside")',
      A4: '=EXAMPLE.FAILALL("uneven")',
      A5: '=EXAMPLE.FAILALL("nulls")',
    });
    await expectCells(page, { A1: "#VALUE!", A2: "#N/A", A3: 1, B3: "#N/A", A4: "#VALUE!" });
    await expectRow(page, "A5", [0, 0, ""]);
    expect(await errorMessage(page, "A1")).toBe("No such colour.");
    expect(await errorMessage(page, "A2")).toBe("Nobody has it.");
    expect(await errorMessage(page, "B3")).toBe("Inside.");
    expect(await page.evaluate(() => workbench.errorMessageAt("A3"))).toBeUndefined();
  });

  test("is told with its message to who points at the cell or selects it", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { B2: '=EXAMPLE.FAIL("value")' });
    await expectCell(page, "B2", "#VALUE!");
    await select(page, "B2");
    await page.getByText("No such colour.").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByText("No such colour.").waitFor({ state: "detached" });
  });

  test("is #VALUE! for a function without code, #NAME? for one that nobody declared", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.ORPHAN()", A2: "=EXAMPLE.UNKNOWN()" });
    await expectCells(page, { A1: "#VALUE!", A2: "#NAME?" });
  });

  test("is refused, with the reason, when a function asks for addresses and declares a single value", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: "=EXAMPLE.REFUSED(B1)" });
    await expectCell(page, "A1", "#VALUE!");
    expect(await errorMessage(page, "A1")).toContain("must be declared a matrix");
    await page.getByText("must be declared a matrix").first().waitFor();
  });
});
