import type { Page } from "playwright-core";
import { expectCells, typeAll } from "./grid";
import { openWorkbench } from "./workbenchPage";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

/** 80, blank, 0 and N/A in A1 to D1, and what a function makes of them. */
const scores = { A1: "80", C1: "0", D1: "N/A" };

async function openWith(blanks: "null" | "zero"): Promise<Page> {
  const { page } = await openWorkbench();
  await page.evaluate((as) => workbench.functions.setBlanks(as), blanks);
  await typeAll(page, scores);
  return page;
}

describe.each(["null", "zero"] as const)("where Excel hands blank cells over as %s", (blanks) => {
  test("[F1] every range function leaves blank cells out and counts a 0, by reference", async () => {
    const page = await openWith(blanks);
    await typeAll(page, {
      A3: "=COMPETENCY.WEIGHTED(A1:D1)",
      A4: "=COMPETENCY.COVERAGE(A1:D1)",
      A5: "=COMPETENCY.GAP(A1:D1,{60,60,60,60})",
      A6: "=COMPETENCY.READINESS(A1:D1,{60,60,60,60})",
      A7: "=COMPETENCY.SHORTFALL(A1:D1,{60,60,60,60})",
      A8: "=COMPETENCY.BAND(A1:D1)",
      A9: "=COMPETENCY.WEIGHTED(B1)",
      A11: "=COMPETENCY.GAP({70,70,70,70},A1:D1)",
    });
    await expectCells(page, { A3: 40, A4: 0.5, A5: 20, B5: "", C5: -60, D5: "" });
    await expectCells(page, { A6: 0.5, A7: 30, A8: 3, B8: "", C8: 1, D8: "", A9: "" });
    await expectCells(page, { A11: -10, B11: "", C11: 70, D11: "" });
  });

  test("[F1] a 0 in literals, arrays and results of other functions is a score", async () => {
    const page = await openWith(blanks);
    await typeAll(page, {
      A3: "=COMPETENCY.WEIGHTED(0)",
      A4: "=COMPETENCY.WEIGHTED({0,50})",
      A5: "=COMPETENCY.COVERAGE({0,50})",
      A6: "=COMPETENCY.GAP({0,50},{60,0})",
      A7: "=COMPETENCY.READINESS({0,50},{60,50})",
      A8: "=COMPETENCY.SHORTFALL({0,50},{60,50})",
      A9: "=COMPETENCY.BAND({0,50})",
      A10: "=COMPETENCY.WEIGHTED(COMPETENCY.GAP({60,80},{60,60}))",
      A11: "=COMPETENCY.BAND(COMPETENCY.WEIGHTED(C1))",
    });
    await expectCells(page, { A3: 0, A4: 25, A5: 1, A6: -60, B6: 50, A7: 0.5, A8: 30 });
    await expectCells(page, { A9: 1, B9: 2, A10: 10, A11: 1 });
  });
});
