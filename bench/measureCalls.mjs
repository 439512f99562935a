import { atRest } from "./atRest.mjs";
import { formulaCount, openFormulas } from "./emptyFunction.mjs";
import { inTurns } from "./inTurns.mjs";

/** 10,000 calls of an empty custom function by formulas, beside the same calls sent to the client with no grid behind. */
export async function measureCalls(pages, runs) {
  const { page } = await openFormulas(pages);
  const { page: bare } = await pages.openBareGrid();
  await bare.evaluate((count) => globalThis.workbench.setFormulas(count), formulaCount);
  const ours = async (turn) => {
    await atRest(page);
    return page.evaluate(editShared, { count: formulaCount, value: turn + 1 });
  };
  const samples = await inTurns(runs, {
    ours,
    floor: async (turn) => {
      await atRest(page);
      return page.evaluate(callDirectly, { count: formulaCount, turn });
    },
  });
  const besideGrid = await inTurns(runs, {
    ours: (turn) => ours(turn + runs + 1),
    floor: async (turn) => {
      await atRest(bare);
      return bare.evaluate((value) => globalThis.workbench.editShared(value), turn + 1);
    },
  });
  await Promise.all([page.close(), bare.close()]);
  const what = `${formulaCount} calls of an empty function`;
  return [
    { what, floorName: "the calls alone", aim: 1.3, ...samples },
    { what, floorName: "as many =ABS($C$1) in the bare grid", ...besideGrid },
  ];
}

/**
 * Runs in the workbook's page: types into the cell that every formula depends on, and ends when all answers are in the
 * cells. The grid paints them with its next frame.
 */
async function editShared({ count, value }) {
  const { workbench } = globalThis;
  const rows = [1, 1 + Math.floor(count / 3), 1 + Math.floor((2 * count) / 3), count];
  const start = globalThis.performance.now();
  await workbench.typeText("C1", String(value));
  for (;;) {
    const shown = await Promise.all(rows.map((row) => workbench.read(`B${row}`)));
    const { pending } = await workbench.functions.counts();
    if (pending === 0 && shown.every((cell) => cell.value === value)) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return globalThis.performance.now() - start;
}

/** Runs in the workbook's page. */
async function callDirectly({ count, turn }) {
  const calls = Array.from({ length: count }, (_call, row) => [row + 1, turn]);
  const start = globalThis.performance.now();
  await globalThis.workbench.functions.callDirectly("EMPTY", calls);
  return globalThis.performance.now() - start;
}
