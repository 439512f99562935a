import { performance } from "node:perf_hooks";
import { formulaCount, openFormulas, untilCalculated } from "./emptyFunction.mjs";
import { inTurns } from "./inTurns.mjs";

/** One edited cell under 10,000 formulas that do not depend on one another, beside a full calculation. */
export async function measureEdit(pages, runs) {
  const { page, pane } = await openFormulas(pages);
  const calls = async () => (await page.evaluate("workbench.functions.counts()")).calls;
  let editCalls = 0;
  const samples = await inTurns(runs, {
    ours: async (turn) => {
      const before = await calls();
      const start = performance.now();
      await page.evaluate(editOne, -1 - turn);
      const time = performance.now() - start;
      editCalls = (await calls()) - before;
      return time;
    },
    floor: async () => {
      const start = performance.now();
      await pane.evaluate(calculateAll);
      await page.evaluate(untilCalculated, { count: formulaCount, value: 0 });
      return performance.now() - start;
    },
  });
  await page.close();
  const note = `${editCalls} of ${formulaCount} functions called`;
  return { what: "one edited cell", floorName: "full calculation", note, ...samples };
}

/** Runs in the workbook's page. */
async function editOne(value) {
  const { workbench } = globalThis;
  const { calls: before } = await workbench.functions.counts();
  await workbench.typeText("A5000", String(value));
  for (;;) {
    const { calls, pending } = await workbench.functions.counts();
    if (calls > before && pending === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Runs in the add-in's page. */
function calculateAll() {
  return globalThis.Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
