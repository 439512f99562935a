import type { Scripting } from "../../workbench/page/scripting";
import { expectCell, expectCells, resetCounts, typeAll } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { readTable } from "./tableCells";

declare const workbench: Scripting;

describe("live functions", () => {
  test("follow a typed score by reading its row and no more", async () => {
    const sample = await openLive();
    const address = await scoreCell(sample);
    await resetCounts(sample.page);
    await typeAll(sample.page, { [address]: "80" });
    await expectCells(sample.page, { "Sheet1!A1": 80, "Sheet1!B1": 67.6875, "Sheet1!D1": 80 });
    // The whole table is more than a hundred thousand.
    expect(await sample.page.evaluate(() => workbench.counters.bytesOut)).toBeLessThan(20_000);
  });

  test("follow after rows were sorted, inserted and deleted, and columns and the sheet changed", async () => {
    const sample = await openLive();
    await sortByScore(sample);
    await typeScore(sample, 81);
    await insertRow(sample);
    await typeScore(sample, 82);
    await deleteRow(sample);
    await typeScore(sample, 83);
    await addColumnAndRename(sample);
    await typeScore(sample, 84);
  });

  test("follow coauthors and undo", async () => {
    const sample = await openLive();
    const address = await scoreCell(sample);
    await sample.page.evaluate(
      (at) => workbench.faults.add({ kind: "coauthorEdit", address: at, values: 61 }),
      address,
    );
    await expectCell(sample.page, "Sheet1!A1", 61);
    await typeScore(sample, 62);
    await sample.page.evaluate(() => workbench.undo());
    await expectCell(sample.page, "Sheet1!A1", 61);
  });

  test("follow a score that is a formula and is calculated anew", async () => {
    const sample = await openLive();
    await typeAll(sample.page, { "Sheet1!Z1": "50", [await scoreCell(sample)]: "=Sheet1!Z1+1" });
    await expectCell(sample.page, "Sheet1!A1", 51);
    await typeAll(sample.page, { "Sheet1!Z1": "60" });
    await expectCell(sample.page, "Sheet1!A1", 61);
  });

  test("say what is missing while the table is gone, and go on when it is back", async () => {
    const sample = await openLive();
    const { sheet, area } = await readTable(sample.pane, "Ratings");
    await turnIntoCells(sample);
    await expectCell(sample.page, "Sheet1!A1", "#VALUE!");
    await turnIntoTable(sample, `${sheet}!${area}`);
    await expectCells(sample.page, { "Sheet1!A1": 72, "Sheet1!D1": 72 });
    await typeScore(sample, 85);
  });
});

/** A workbook in which one cell shows a score, one a total, and others everybody's scores. */
async function openLive(): Promise<SampleWorkbook> {
  const sample = await openSample();
  await typeAll(sample.page, {
    "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")',
    "Sheet1!B1": '=COMPETENCY.TOTAL("E001")',
    "Sheet1!D1": "=COMPETENCY.SCORE()",
  });
  await expectCells(sample.page, { "Sheet1!A1": 72, "Sheet1!B1": 66.6875, "Sheet1!D1": 72 });
  return sample;
}

async function typeScore(sample: SampleWorkbook, score: number): Promise<void> {
  await typeAll(sample.page, { [await scoreCell(sample)]: String(score) });
  await expectCells(sample.page, { "Sheet1!A1": score, "Sheet1!D1": score });
}

/** Where the score of E001 in A stands now. */
async function scoreCell({ pane }: SampleWorkbook): Promise<string> {
  const { sheet, headers, rows } = await readTable(pane, "Ratings");
  const at = (header: string) => headers.indexOf(header);
  const row = rows.findIndex(
    (cells) =>
      cells[at("Period")] === "2026H1" &&
      cells[at("Employee ID")] === "E001" &&
      cells[at("Competency")] === "A",
  );
  return `'${sheet}'!${String.fromCharCode(65 + at("Score"))}${String(row + 2)}`;
}

function sortByScore({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Ratings").sort.apply([{ key: 5, ascending: false }]);
      await context.sync();
    }),
  );
}

function insertRow({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Ratings");
      rows.add(3, [["2025H2", "E003", "A", "Gu Yan", "", "", "", "", "", "", ""]]);
      await context.sync();
    }),
  );
}

function deleteRow({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Ratings").rows.getItemAt(3).delete();
      await context.sync();
    }),
  );
}

function addColumnAndRename({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { columns, worksheet } = context.workbook.tables.getItem("Ratings");
      columns.add(1).getHeaderRowRange().values = [["Note"]];
      worksheet.name = "Scores of spring";
      await context.sync();
    }),
  );
}

function turnIntoCells({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Ratings").convertToRange();
      await context.sync();
    }),
  );
}

function turnIntoTable({ pane }: SampleWorkbook, area: string): Promise<void> {
  return pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        context.workbook.tables.add(address, true).name = "Ratings";
        await context.sync();
      }),
    area,
  );
}
