import { eventually } from "./eventually";
import {
  expectCell,
  requestCounts,
  resetCounts,
  select,
  typeAll,
  typeInto,
  typeRefused,
} from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { readRecords, readTable } from "./tableCells";

const rater = "Gu Yan";

describe("rating after the Ratings table was changed by hand", () => {
  test.each([
    ["sorted", sortByScore],
    ["filtered", filterByScore],
    ["given a column in the middle", addColumn],
    ["moved to a renamed sheet", renameSheet],
    ["pushed down by rows above it", insertRowsAbove],
  ])("writes into the row that carries the key when it was %s", async (_, change) => {
    const sample = await openSample();
    const { page, pane, steps } = sample;
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await steps.rateAs(rater);
    await steps.openCompetency("A");
    await steps.pickBand("41–60");
    await expectScore(sample, 50);
    const before = await readRecords(pane, "Ratings");
    await change(sample);
    await resetCounts(page);
    await steps.pickBand("61–80");
    await expectScore(sample, 70);
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 1, errors: 0 });
    expect(sorted(await otherRatings(sample))).toEqual(
      sorted(before.filter(({ Rater }) => Rater !== rater)),
    );
  });

  test("adds new rows with the user's own column left blank", async () => {
    const sample = await openSample();
    const { page, pane, steps } = sample;
    await addColumn(sample);
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await steps.rateAs(rater);
    await steps.openCompetency("A");
    await steps.pickBand("81–100");
    await expectScore(sample, 90);
    const { headers, rows } = await readTable(pane, "Ratings");
    const added = rows.find((row) => row.includes(rater)) ?? [];
    expect(Object.fromEntries(headers.map((header, at) => [header, added[at]]))).toMatchObject({
      "Employee ID": "E001",
      Competency: "A",
      Score: 90,
      Note: "",
    });
  });
});

describe("ratings typed into the table", () => {
  test("count in the pane and in the functions", async () => {
    const { page, steps } = await openSample();
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")' });
    await expectCell(page, "Sheet1!A1", 72);
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    const row = await ratingRow("E001", "A");
    await typeAll(page, { [`Ratings!F${String(row)}`]: "0" });
    await expectCell(page, "Sheet1!A1", 0);
    await select(page, "Employees!A2");
    await eventually(
      () => steps.competencyRow("A").innerText(),
      (text) => {
        expect(text).toMatch(/gap -70\n0\n?①/u);
      },
    );
  });

  test("count when they are added below the last row", async () => {
    const { page, pane } = await openSample();
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E024","K")' });
    await expectCell(page, "Sheet1!A1", "");
    const { rows } = await readTable(pane, "Ratings");
    const next = String(rows.length + 2);
    await typeAll(page, {
      [`Ratings!A${next}`]: "2026H1",
      [`Ratings!B${next}`]: "E024",
      [`Ratings!C${next}`]: "K",
      [`Ratings!F${next}`]: "64",
    });
    await expectCell(page, "Sheet1!A1", 64);
    expect((await readTable(pane, "Ratings")).rows.length).toBe(rows.length + 1);
  });

  test("are refused off the scale, and accepted as N/A", async () => {
    const { page } = await openSample();
    const row = String(await ratingRow("E001", "A"));
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")' });
    await expectCell(page, "Sheet1!A1", 72);
    for (const refused of ["101", "-1", "good"]) {
      const message = await typeRefused(page, `Ratings!F${row}`, refused);
      expect(message).toContain("Enter a number on the scale");
      await expectCell(page, `Ratings!F${row}`, 72);
    }
    expect(await typeInto(page, `Ratings!F${row}`, "N/A")).toBe(true);
    await expectCell(page, "Sheet1!A1", "N/A");
    expect(await typeInto(page, `Ratings!F${row}`, "100")).toBe(true);
    await expectCell(page, "Sheet1!A1", 100);
  });
});

/** The sheet's row of a rating of the open period, in the sample as it comes. */
async function ratingRow(employee: string, competency: string): Promise<number> {
  const { default: sample } = await import("../../src/data/sampleAssessment.json");
  const at = sample.ratings.findIndex(
    (rating) =>
      rating.period === "2026H1" &&
      rating.employee === employee &&
      rating.competency === competency,
  );
  return at + 2;
}

async function expectScore({ pane }: SampleWorkbook, score: number): Promise<void> {
  await eventually(
    async () => (await readRecords(pane, "Ratings")).filter(({ Rater }) => Rater === rater),
    (rows) => {
      expect(rows).toEqual([
        expect.objectContaining({ "Employee ID": "E001", Competency: "A", Score: score }),
      ]);
    },
  );
}

/** The ratings of the others, without the columns that were added since. */
async function otherRatings({ pane }: SampleWorkbook) {
  const records = await readRecords(pane, "Ratings");
  return records.filter(({ Rater }) => Rater !== rater).map(({ Note: _, ...record }) => record);
}

function sorted(records: readonly object[]): readonly string[] {
  return records.map((record) => JSON.stringify(record)).sort();
}

function sortByScore({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Ratings").sort.apply([{ key: 5, ascending: false }]);
      await context.sync();
    }),
  );
}

function filterByScore({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const score = context.workbook.tables.getItem("Ratings").columns.getItem("Score");
      score.filter.applyValuesFilter(["72", "80"]);
      await context.sync();
    }),
  );
}

function addColumn({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Ratings");
      columns.add(3).getHeaderRowRange().values = [["Note"]];
      await context.sync();
    }),
  );
}

function renameSheet({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ratings").name = "Scores of spring";
      await context.sync();
    }),
  );
}

function insertRowsAbove({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ratings");
      sheet.getRange("1:3").insert(Excel.InsertShiftDirection.down);
      await context.sync();
    }),
  );
}
