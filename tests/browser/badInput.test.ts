import { eventually } from "./eventually";
import {
  errorMessage,
  expectCell,
  requestCounts,
  resetCounts,
  select,
  sheetNames,
  typeAll,
} from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { readTable } from "./tableCells";

describe("a rating that stands twice in the table", () => {
  test("[R6] is named with both rows by the function and in the pane", async () => {
    const sample = await openSample();
    const { page, pane } = sample;
    const row = await ratingRow(sample, "2026H1,E001,A");
    await writeRatings(sample, row + 1, [["2026H1", "e001", "A", "Shen Guodong", "Manager", 90]]);
    await typeAll(page, {
      "Sheet1!A1": '=COMPETENCY.SCORE("E001","A")',
      "Sheet1!A2": '=COMPETENCY.TOTAL("E001")',
      "Sheet1!A3": '=COMPETENCY.SCORE("E001","C")',
    });
    await expectCell(page, "Sheet1!A1", "#VALUE!");
    await expectCell(page, "Sheet1!A2", "#VALUE!");
    await expectCell(page, "Sheet1!A3", 58);
    const message = await errorMessage(page, "Sheet1!A1");
    expect(message).toContain(`F${String(row)}`);
    expect(message).toContain(`F${String(row + 1)}`);
    expect(message).toContain("Keep one of these rows");
    await select(page, "Employees!A2");
    await pane.getByText("No total: a rating cannot be used").waitFor();
    const problems = await shownProblems(sample);
    expect(problems).toContain(`F${String(row)}`);
    expect(problems).toContain("occurs more than once");
  });
});

describe("scores that cannot be used", () => {
  test.each([
    ["off the scale", 101, "off the scale", "from 0 to 100"],
    ["a text", "good", "not a score", "N/A"],
    ["a number kept as text", "'72", "not a score", "Type a number"],
  ])("are named with their cell when one is %s", async (_, score, ...words) => {
    const sample = await openSample();
    const { page, pane } = sample;
    const row = await ratingRow(sample, "2026H1,E001,A");
    await writeScore(sample, row, score);
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "Sheet1!A1", "#VALUE!");
    const message = await errorMessage(page, "Sheet1!A1");
    for (const word of [`Ratings!F${String(row)}`, ...words]) expect(message).toContain(word);
    await select(page, "Employees!A2");
    await pane.getByText("No total: a rating cannot be used").waitFor();
    expect(await shownProblems(sample)).toContain(`Ratings!F${String(row)}`);
  });
});

describe("a damaged workbook", () => {
  test("says which employee a rating does not know", async () => {
    const sample = await openSample();
    const { rows } = await readTable(sample.pane, "Ratings");
    const row = rows.length + 2;
    await typeAll(sample.page, {
      [`Ratings!A${String(row)}`]: "2026H1",
      [`Ratings!C${String(row)}`]: "A",
      [`Ratings!F${String(row)}`]: "70",
    });
    await writeCell(sample, `B${String(row)}`, "E777");
    await eventually(
      () => shownProblems(sample),
      (problems) => {
        expect(problems).toContain("E777");
        expect(problems).toContain(`Ratings!B${String(row)}`);
      },
    );
  });

  test.each([
    ["renamed", renameScore],
    ["deleted", deleteScore],
  ])("says which column was %s, and works again after undo", async (_, damage) => {
    const sample = await openSample();
    const { page, pane } = sample;
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "Sheet1!A1", 66.6875);
    await damage(sample);
    await expectCell(page, "Sheet1!A1", "#VALUE!");
    const message = await errorMessage(page, "Sheet1!A1");
    expect(message).toContain("“Ratings” has no column “Score”");
    await pane.getByText("“Ratings” has no column “Score”").first().waitFor();
    await page.evaluate("window.workbench.undo()");
    await expectCell(page, "Sheet1!A1", 66.6875);
  });

  test("says which table is missing, and works again after undo", async () => {
    const sample = await openSample();
    const { page, pane, steps } = sample;
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "Sheet1!A1", 66.6875);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Ratings").delete();
        await context.sync();
      }),
    );
    await expectCell(page, "Sheet1!A1", "#VALUE!");
    expect(await errorMessage(page, "Sheet1!A1")).toContain("“Ratings” is missing");
    await pane.getByText("“Ratings” is missing").first().waitFor();
    await resetCounts(page);
    await page.evaluate("window.workbench.undo()");
    await expectCell(page, "Sheet1!A1", 66.6875);
    await steps.employee.waitFor();
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 0, errors: 0 });
    expect(await sheetNames(page)).toContain("Ratings");
  });
});

function renameScore({ page }: SampleWorkbook): Promise<void> {
  return typeAll(page, { "Ratings!F1": "Points" });
}

function deleteScore({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Ratings").columns.getItem("Score").delete();
      await context.sync();
    }),
  );
}

/** The sheet's row of the first rating whose key begins so. */
async function ratingRow({ pane }: SampleWorkbook, key: string): Promise<number> {
  const { rows } = await readTable(pane, "Ratings");
  return rows.findIndex((row) => row.slice(0, 3).join() === key) + 2;
}

function writeRatings(
  { pane }: SampleWorkbook,
  row: number,
  cells: readonly (readonly (string | number)[])[],
): Promise<void> {
  return pane.evaluate(
    ([address, values]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ratings");
        sheet.getRange(address).values = values as (string | number)[][];
        await context.sync();
      }),
    [`A${String(row)}:F${String(row)}`, cells] as const,
  );
}

function writeScore(sample: SampleWorkbook, row: number, score: string | number): Promise<void> {
  return writeCell(sample, `F${String(row)}`, score);
}

/** Writes past data validation, as pasting and other programs do. */
function writeCell(
  { pane }: SampleWorkbook,
  address: string,
  value: string | number,
): Promise<void> {
  return pane.evaluate(
    ([cell, written]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ratings");
        sheet.getRange(cell).values = [[written]];
        await context.sync();
      }),
    [address, value] as const,
  );
}

/** The pane's list of problems. */
async function shownProblems({ pane, steps }: SampleWorkbook): Promise<string> {
  const show = pane.getByRole("button", { name: steps.t("problems.show"), exact: true });
  if (await show.isVisible()) await show.click();
  return pane.locator("main").innerText();
}
