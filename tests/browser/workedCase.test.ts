import { workedCase } from "../domain/workedCase";
import { eventually } from "./eventually";
import { expectCell, expectRow, select, sheetNames, typeAll, typeInto, type Cell } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";

const { codes, weights, scores, targets, gaps, bands } = workedCase;

describe("the worked case on any sheet", () => {
  test("comes out of WEIGHTED, GAP and BAND to 1e-9", async () => {
    const { page } = await openWorkbench();
    await typeRow(page, 1, scores);
    await typeRow(page, 2, weights);
    await typeRow(page, 3, targets);
    await typeAll(page, {
      A5: "=COMPETENCY.WEIGHTED(A1:K1,A2:K2)",
      B5: "=COMPETENCY.WEIGHTED(A1:K1)",
      A6: "=COMPETENCY.GAP(A1:K1,A3:K3)",
      A7: "=COMPETENCY.BAND(A1:K1)",
      A8: '=COMPETENCY.BAND(A1:C1,"range")',
      A9: "=COMPETENCY.WEIGHTED({66,80,60,70,72,68,75,85,62,66,64},A2:K2)",
    });
    await expectCell(page, "A5", 66.6875);
    await expectCell(page, "B5", 64.54545454545455);
    await expectRow(page, "A6", gaps);
    await expectRow(page, "A7", bands);
    await expectRow(page, "A8", ["61–80", "61–80", "41–60"]);
    await expectCell(page, "A9", 68.375);
    await typeAll(page, { I1: "N/A" });
    await expectCell(page, "A5", 68.8);
    await expectRow(
      page,
      "A6",
      gaps.map((gap, at) => (codes[at] === "I" ? "" : gap)),
    );
  });
});

describe("the worked case of the sample", () => {
  test("is the same in the pane, the functions and the summary, to 1e-9", async () => {
    const sample = await openSample();
    const { page, steps } = sample;
    await typeAll(page, {
      "Sheet1!A1": '=COMPETENCY.TOTAL("E001")',
      "Sheet1!A2": '=COMPETENCY.SCORE("E001")',
      "Sheet1!A3": '=COMPETENCY.TARGET("E001")',
      "Sheet1!A4": '=COMPETENCY.GAP(COMPETENCY.SCORE("E001"),COMPETENCY.TARGET("E001"))',
      "Sheet1!A6": '=COMPETENCY.TOTAL("e002")',
    });
    await expectCell(page, "Sheet1!A1", 66.6875);
    await expectRow(page, "Sheet1!A2", scores);
    await expectRow(page, "Sheet1!A3", targets);
    await expectRow(page, "Sheet1!A4", gaps);
    await expectCell(page, "Sheet1!A6", 68.375);

    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await sample.pane.getByText("66.69", { exact: true }).waitFor();
    for (const [at, code] of codes.entries()) {
      const row = await steps.competencyRow(code).innerText();
      expect(row).toContain(`target ${String(targets[at])} · gap ${signed(gaps[at] ?? 0)}`);
      expect(row).toMatch(new RegExp(`\\n${String(scores[at])}\\s`, "u"));
    }

    const summary = await buildSummary(sample);
    expect(summary.filter((value) => value === "E001")).toEqual(["E001"]);
    const numbers = summary.filter((value) => typeof value === "number");
    expect(numbers.slice(0, 11)).toEqual([...scores]);
    expect(numbers).toContainEqual(expect.closeTo(66.6875, 9));
  });

  test("changes on every surface when a rating changes, and back with undo", async () => {
    const { page, pane, steps } = await openSample();
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "Sheet1!A1", 66.6875);
    await select(page, "Employees!A2");
    await pane.getByText("66.69", { exact: true }).waitFor();
    const row = await ratingOfI(pane);
    expect(await typeInto(page, row, "N/A")).toBe(true);
    await expectCell(page, "Sheet1!A1", 68.8);
    await select(page, "Employees!A2");
    await steps.showsEmployee("Lin Xiaowen · E001");
    await pane.getByText("68.8", { exact: true }).waitFor();
    await pane.getByText("Coverage 93.8%").waitFor();
    await page.evaluate("window.workbench.undo()");
    await expectCell(page, "Sheet1!A1", 66.6875);
    await pane.getByText("66.69", { exact: true }).waitFor();
  });
});

async function typeRow(page: SampleWorkbook["page"], row: number, values: readonly number[]) {
  for (const [at, value] of values.entries()) {
    await typeAll(page, { [`${codes[at] ?? ""}${String(row)}`]: String(value) });
  }
}

function signed(gap: number): string {
  return gap > 0 ? `+${String(gap)}` : String(gap);
}

/** The score cell of E001's rating in I, in the open period. */
async function ratingOfI(pane: SampleWorkbook["pane"]): Promise<string> {
  const row = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Ratings").getRange().load("values");
      await context.sync();
      const rows = range.values as unknown[][];
      return rows.findIndex((cells) => cells.slice(0, 3).join() === "2026H1,E001,I") + 1;
    }),
  );
  return `Ratings!F${String(row)}`;
}

/** Builds the summary in the pane and gives the row of E001 in it. */
async function buildSummary({ page, pane, steps }: SampleWorkbook): Promise<readonly Cell[]> {
  await pane.getByRole("button", { name: steps.t("summary.build") }).click();
  await pane.getByText(steps.t("summary.built", { sheet: "Summary" })).waitFor();
  await eventually(
    () => sheetNames(page),
    (names) => {
      expect(names).toContain("Summary");
    },
  );
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Summary");
      const used = sheet.getUsedRange(true).load("values");
      await context.sync();
      const rows = used.values as (string | number | boolean)[][];
      return rows.find((row) => row.includes("E001")) ?? [];
    }),
  );
}
