import { paneOf } from "./paneOf.mjs";

export const formulaCount = 10_000;

const metadata = {
  functions: [
    {
      id: "EMPTY",
      name: "EMPTY",
      parameters: [
        { name: "own", type: "any" },
        { name: "shared", type: "any" },
      ],
      result: {},
    },
  ],
};

/** Opens a workbook with `=BENCH.EMPTY(A1,$C$1)` in 10,000 rows; the function gives what C1 holds. */
export async function openFormulas(pages) {
  const { page } = await pages.openWorkbench();
  const pane = await paneOf(page);
  await page.evaluate((json) => globalThis.workbench.functions.register("BENCH", json), metadata);
  await pane.evaluate("CustomFunctions.associate('EMPTY', (own, shared) => shared)");
  await pane.evaluate(writeFormulas, formulaCount);
  await page.evaluate(untilCalculated, { count: formulaCount, value: 0 });
  return { page, pane };
}

/** Runs in the add-in's page. */
function writeFormulas(count) {
  return globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: count }, (_row, row) => row + 1);
    sheet.getRange("C1").values = [[0]];
    sheet.getRange(`A1:A${count}`).values = rows.map((row) => [row]);
    sheet.getRange(`B1:B${count}`).formulas = rows.map((row) => [`=BENCH.EMPTY(A${row},$C$1)`]);
    await context.sync();
  });
}

/** Runs in the workbook's page: ends when every call is answered and the answers are in the cells. */
export async function untilCalculated({ count, value }) {
  const { workbench } = globalThis;
  const rows = [1, 1 + Math.floor(count / 3), 1 + Math.floor((2 * count) / 3), count];
  for (;;) {
    const { pending } = await workbench.functions.counts();
    const shown = await Promise.all(rows.map((row) => workbench.read(`B${row}`)));
    if (pending === 0 && shown.every((cell) => cell.value === value)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
