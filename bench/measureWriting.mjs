import { atRest } from "./atRest.mjs";
import { inTurns } from "./inTurns.mjs";
import { paneOf } from "./paneOf.mjs";

const rows = 10_000;
const columns = 14;

/** Writing a block of values through Excel.run, beside the engine's own way. */
export async function measureWriting(pages, runs) {
  const workbench = await pages.openWorkbench();
  const bare = await pages.openBareGrid();
  const pane = await paneOf(workbench.page);
  const samples = await inTurns(runs, {
    ours: async (turn) => {
      await atRest(workbench.page);
      return pane.evaluate(writeBlock, { rows, columns, turn });
    },
    floor: async (turn) => {
      await atRest(bare.page);
      return bare.page.evaluate(
        (given) => globalThis.workbench.setValues(given.rows, given.columns, given.turn),
        { rows, columns, turn },
      );
    },
  });
  await Promise.all([workbench.page.close(), bare.page.close()]);
  const what = `${rows} × ${columns} values through Excel.run`;
  return { what, floorName: "setValues of the grid", aim: 1.5, ...samples };
}

/** Runs in the add-in's page. */
async function writeBlock(given) {
  const { Excel } = globalThis;
  const values = Array.from({ length: given.rows }, (_row, row) =>
    Array.from(
      { length: given.columns },
      (_column, column) => row * given.columns + column + given.turn,
    ),
  );
  const start = globalThis.performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, given.rows, given.columns).values = values;
    await context.sync();
  });
  return globalThis.performance.now() - start;
}
