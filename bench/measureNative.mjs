import { performance } from "node:perf_hooks";
import { atRest } from "./atRest.mjs";
import { untilCalculated } from "./emptyFunction.mjs";
import { inTurns } from "./inTurns.mjs";
import { paneOf } from "./paneOf.mjs";

const count = 10_000;
const formulas = {
  ours: "=COMPETENCY.WEIGHTED(C#:M#,$O$1:$Y$1)",
  floor: "=SUMPRODUCT(C#:M#,$O$1:$Y$1)/SUM($O$1:$Y$1)",
};
/** Weights of the first competency, each another so that no answer is known already; all totals are exact. */
const weights = [10, 40, 15, 2.5, 5.625, 21.25, 52.5, 115, 90, 240, 490];

/** 10,000 weighted totals of 11 cells after a changed weight: the add-in's function, beside Excel's own formula over the same cells. */
export async function measureNative(pages, runs) {
  const ours = await openTotals(pages, formulas.ours);
  const floor = await openTotals(pages, formulas.floor);
  const changed = (open) => async (turn) => {
    await atRest(open.page);
    const start = performance.now();
    await change(open, weights[(turn + 1) % weights.length]);
    return performance.now() - start;
  };
  const samples = await inTurns(runs, { ours: changed(ours), floor: changed(floor) });
  await Promise.all([ours.page.close(), floor.page.close()]);
  const what = `${count} weighted totals by WEIGHTED in the grid`;
  return { what, floorName: "by SUMPRODUCT in the grid", ...samples };
}

async function openTotals(pages, formula) {
  const { page } = await pages.openWorkbench();
  const pane = await paneOf(page);
  await pane.evaluate(writeTotals, { count, formula });
  await change({ page, pane }, weights[0]);
  return { page, pane };
}

async function change({ page, pane }, weight) {
  await pane.evaluate(writeWeight, weight);
  await page.evaluate(untilCalculated, { count, value: (100 * weight + 500) / (weight + 10) });
}

/** Runs in the add-in's page: everybody's scores in C to M, the weights in O1 to Y1, the totals in B. */
function writeTotals(given) {
  return globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: given.count }, (_row, row) => String(row + 1));
    sheet.getRange("O1:Y1").values = [Array(11).fill(1)];
    sheet.getRange(`C1:M${given.count}`).values = rows.map(() => [100, ...Array(10).fill(50)]);
    sheet.getRange(`B1:B${given.count}`).formulas = rows.map((row) => [
      given.formula.replaceAll("#", row),
    ]);
    await context.sync();
  });
}

/** Runs in the add-in's page. */
function writeWeight(weight) {
  return globalThis.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("O1").values = [[weight]];
    await context.sync();
  });
}
