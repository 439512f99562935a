import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/domain/bilingual";
import { documentedExamples, type DocumentedExample } from "./documentedExamples";
import { eventually } from "./eventually";
import { errorMessage, type Cell } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";

const sheet = "Sheet1";
const firstRow = 20;
/** Room for the result of one formula. */
const rowsOfEach = 40;
const columnsOfEach = 12;

describe.each(["en-US", "zh-CN"] as const)("the function page in %s", (language: Language) => {
  const { cells, examples } = documentedExamples(language);

  test("has at least one example of every function", () => {
    const file = path.resolve(__dirname, `../functions/functions.${language}.golden.json`);
    const { functions } = JSON.parse(readFileSync(file, "utf8")) as { functions: { id: string }[] };
    const documented = new Set(examples.map(({ functionName }) => functionName));
    expect([...documented]).toEqual(functions.map(({ id }) => id));
  });

  test("shows what Excel gives for each of its examples, to 1e-9", async () => {
    const sample = await openSample(language);
    await write(sample, cells, examples);
    await eventually(
      () => results(sample, examples),
      (shown) => {
        expect(shown).toEqual(examples.map(({ formula, result }) => [formula, about(result)]));
      },
    );
    for (const [at, { formula, message }] of examples.entries()) {
      if (message === "") continue;
      const shown = await errorMessage(sample.page, `${sheet}!A${String(rowOf(at))}`);
      expect([formula, shown]).toEqual([formula, message]);
    }
  });
});

/** Writes the cells that examples name, and each formula where its result has room. */
function write(
  { pane }: SampleWorkbook,
  cells: readonly (readonly Cell[])[],
  examples: readonly DocumentedExample[],
): Promise<void> {
  const formulas = examples.map(({ formula }, at) => [rowOf(at), formula] as const);
  return pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(given.sheet);
        const [head = []] = given.cells;
        const block = target.getRangeByIndexes(0, 0, given.cells.length, head.length);
        block.values = given.cells.map((row) => [...row]);
        for (const [row, formula] of given.formulas) {
          target.getRange(`A${String(row)}`).formulas = [[formula]];
        }
        await context.sync();
      }),
    { sheet, cells, formulas },
  );
}

/** What the formulas have spilled, without the blank cells beside and below it. */
function results(
  { pane }: SampleWorkbook,
  examples: readonly DocumentedExample[],
): Promise<(readonly [string, Cell[][]])[]> {
  const places = examples.map(({ formula }, at) => [formula, rowOf(at)] as const);
  return pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(given.sheet);
        const read = given.places.map(([formula, row]) => {
          const room = target.getRangeByIndexes(row - 1, 0, given.rows, given.columns);
          const spill = room.getCell(0, 0).getSpillingToRangeOrNullObject();
          return { formula, room: room.load("values"), spill: spill.load("rowCount,columnCount") };
        });
        await context.sync();
        return read.map(({ formula, room, spill }) => {
          const rows = spill.isNullObject ? 1 : spill.rowCount;
          const columns = spill.isNullObject ? 1 : spill.columnCount;
          const values = room.values as (string | number | boolean)[][];
          return [formula, values.slice(0, rows).map((row) => row.slice(0, columns))] as const;
        });
      }),
    { sheet, places, rows: rowsOfEach, columns: columnsOfEach },
  );
}

function rowOf(at: number): number {
  return firstRow + at * rowsOfEach;
}

function about(result: DocumentedExample["result"]): unknown {
  return result.map((row) =>
    row.map((cell): unknown => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)),
  );
}
