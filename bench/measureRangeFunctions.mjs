import { inTurns } from "./inTurns.mjs";
import { paneOf } from "./paneOf.mjs";

const weights = [[2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2]];

/** WEIGHTED of 11 cells that have addresses, beside an empty function with the same arguments: both through Microsoft's client. */
export async function measureRangeFunctions(pages, runs) {
  const { page } = await pages.openWorkbench();
  const pane = await paneOf(page);
  await pane.evaluate(associateBoth);
  const measured = [];
  for (const count of [10_000, 50_000]) {
    const call = (id) => (turn) => page.evaluate(callDirectly, { id, count, turn, weights });
    const samples = await inTurns(runs, {
      ours: call("BENCH.WEIGHTED"),
      floor: call("BENCH.EMPTY"),
    });
    const what = `${count} calls of WEIGHTED with 11 cells`;
    measured.push({ what, floorName: "an empty function", aim: 1.15, ...samples });
  }
  await page.close();
  return measured;
}

/** Runs in the add-in's page. Calls past the grid carry no addresses, so the function adds them, as Excel would. */
function associateBoth() {
  const { CustomFunctions } = globalThis;
  const { WEIGHTED } = CustomFunctions._association.mappings;
  const addressed = (invocation) => {
    invocation.parameterAddresses = ["Sheet1!A1:K1", "Sheet1!A2:K2"];
    return invocation;
  };
  CustomFunctions.associate("BENCH.WEIGHTED", (scores, given, invocation) =>
    WEIGHTED(scores, given, addressed(invocation)),
  );
  CustomFunctions.associate("BENCH.EMPTY", (scores, given, invocation) => {
    addressed(invocation);
    return [[0]];
  });
}

/** Runs in the workbook's page. */
async function callDirectly({ id, count, turn, weights }) {
  const scores = (row) => [
    Array.from({ length: 11 }, (_cell, at) => 1 + ((row + at + turn) % 100)),
  ];
  const calls = Array.from({ length: count }, (_call, row) => [scores(row), weights]);
  const start = globalThis.performance.now();
  await globalThis.workbench.functions.callDirectly(id, calls);
  return globalThis.performance.now() - start;
}
