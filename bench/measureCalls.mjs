import { performance } from "node:perf_hooks";
import { formulaCount, openFormulas, untilCalculated } from "./emptyFunction.mjs";
import { inTurns } from "./inTurns.mjs";

/** 10,000 calls of an empty custom function by formulas, beside the same calls sent to the client with no grid behind. */
export async function measureCalls(pages, runs) {
  const { page, pane } = await openFormulas(pages);
  const samples = await inTurns(runs, {
    ours: async (turn) => {
      const start = performance.now();
      await pane.evaluate(writeShared, turn + 1);
      await page.evaluate(untilCalculated, { count: formulaCount, value: turn + 1 });
      return performance.now() - start;
    },
    floor: (turn) => page.evaluate(callDirectly, { count: formulaCount, turn }),
  });
  await page.close();
  const what = `${formulaCount} calls of an empty function`;
  return { what, floorName: "the calls alone", aim: 1.3, ...samples };
}

/** Runs in the add-in's page: every formula depends on this cell. */
function writeShared(value) {
  return globalThis.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [[value]];
    await context.sync();
  });
}

/** Runs in the workbook's page. */
async function callDirectly({ count, turn }) {
  const calls = Array.from({ length: count }, (_call, row) => [row + 1, turn]);
  const start = performance.now();
  await globalThis.workbench.functions.callDirectly("EMPTY", calls);
  return performance.now() - start;
}
