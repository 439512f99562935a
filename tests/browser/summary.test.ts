import { cell, expectCell, formula, sheetNames, typeAll, typeInto } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { addEmployee, insertRow, leave, replaceCompetency, sortByTotal } from "./summaryEdits";

/** Rows of employees in the sample's summary; the columns from V on are the user's. */
const [firstRow, lastRow] = [7, 29];

async function build({ pane, steps }: SampleWorkbook, sheet = "Summary"): Promise<void> {
  const footer = pane.locator("footer");
  await footer.getByRole("button", { name: steps.t("summary.build"), exact: true }).click();
  await footer.getByText(steps.t("summary.building"), { exact: true }).waitFor();
  await footer.getByText(steps.t("summary.built", { sheet }), { exact: true }).waitFor();
}

/** Notes as HR keeps them: texts by an apostrophe, a formula on the total, a mean below. */
async function openWithNotes(): Promise<SampleWorkbook> {
  const workbook = await openSample();
  await build(workbook);
  await typeAll(workbook.page, {
    "Summary!V6": "Notes",
    "Summary!V7": "'- needs coaching",
    "Summary!V8": "'001",
    "Summary!V9": "'=x",
    "Summary!W8": "=Q8*2",
    "Summary!V29": "starts in July",
    "Summary!B32": "mean",
    "Summary!Q32": "=AVERAGE(Q7:Q29)",
  });
  return workbook;
}

/** The row in which an employee stands. */
async function rowOf({ page }: SampleWorkbook, id: string): Promise<number> {
  for (let row = firstRow; row <= lastRow + 5; row += 1) {
    if ((await cell(page, `Summary!A${String(row)}`)) === id) return row;
  }
  throw new Error(`${id} is not on the sheet`);
}

async function expectBeside(workbook: SampleWorkbook, id: string, cells: object): Promise<void> {
  const row = String(await rowOf(workbook, id));
  for (const [column, value] of Object.entries(cells)) {
    const at = `Summary!${column}${row}`;
    expect({ id, column, value: await cell(workbook.page, at) }).toEqual({ id, column, value });
  }
}

async function expectNotes(workbook: SampleWorkbook): Promise<void> {
  await expectBeside(workbook, "E001", { B: "Lin Xiaowen", V: "- needs coaching" });
  await expectBeside(workbook, "E002", { Q: 68.375, V: "001", W: 136.75 });
  await expectBeside(workbook, "E003", { B: "Shen Guodong", V: "=x" });
  await expectBeside(workbook, "E004", { V: "", W: "" });
  await expectBeside(workbook, "E023", { B: "Qin Lang", V: "starts in July" });
}

async function summaries({ page }: SampleWorkbook): Promise<readonly string[]> {
  return (await sheetNames(page)).filter((name) => name.startsWith("Summary"));
}

describe("the summary's sheet", () => {
  test("is written again where it stands, with the user's notes beside and below", async () => {
    const workbook = await openWithNotes();
    await build(workbook);
    await build(workbook);
    expect(await summaries(workbook)).toEqual(["Summary"]);
    await expectNotes(workbook);
    await expectBeside(workbook, "E001", { Q: 66.6875, R: 1, S: "③ Proficient", T: 0.4375 });
    expect(await formula(workbook.page, "Summary!Q32")).toBe("=AVERAGE(Q7:Q29)");
  });

  test("has the roster's order again after the user has sorted, with the notes", async () => {
    const workbook = await openWithNotes();
    await sortByTotal(workbook);
    expect(await rowOf(workbook, "E009")).toBe(firstRow);
    await build(workbook);
    expect(await rowOf(workbook, "E001")).toBe(firstRow);
    await expectNotes(workbook);
    expect(await formula(workbook.page, "Summary!W8")).toBe("=Q8*2");
    expect(await summaries(workbook)).toEqual(["Summary"]);
  });

  test("keeps notes with their employees when people come, leave and are sorted", async () => {
    const workbook = await openWithNotes();
    const { page } = workbook;
    await sortByTotal(workbook);
    await addEmployee(workbook, "E900", 77);
    await leave(workbook, [0, 4]);
    await build(workbook);
    await expectNotes(workbook);
    await expectBeside(workbook, "E900", { F: 77, Q: 77, V: "" });
    // E005 has left without a note; E001 has left too, but stands last with its own.
    expect(await rowOf(workbook, "E006")).toBe(firstRow + 3);
    expect(await rowOf(workbook, "E001")).toBe(lastRow);
    expect(await cell(page, "Summary!B32")).toBe("mean");
    expect(await formula(page, "Summary!Q32")).toBe("=AVERAGE(Q7:Q29)");
    expect(await summaries(workbook)).toEqual(["Summary"]);
  });

  test("lets the user's formulas follow when competencies come and go", async () => {
    const workbook = await openWithNotes();
    await replaceCompetency(workbook, { row: 2, code: "L" });
    await replaceCompetency(workbook, { row: 2, code: "M" });
    await addEmployee(workbook, "E900", 77);
    await build(workbook);
    await expectBeside(workbook, "E002", { V: "001" });
    const { page } = workbook;
    expect(await cell(page, "Summary!P5")).toMatch(/^M/);
    expect(await formula(page, "Summary!W8")).toBe("=Q8*2");
    await expectCell(page, "Summary!W8", Number(await cell(page, "Summary!Q8")) * 2);
    expect(await formula(page, "Summary!Q33")).toBe("=AVERAGE(Q7:Q30)");
    expect(await summaries(workbook)).toEqual(["Summary"]);
  });

  test.each([
    ["inserted a row", insertRow],
    ["typed into it", ({ page }: SampleWorkbook) => typeInto(page, "Summary!F23", "on leave")],
  ])("is left alone where the user has %s", async (_change, change) => {
    const workbook = await openWithNotes();
    await change(workbook);
    const { page } = workbook;
    const marked = ["Summary!A2", "Summary!C7", "Summary!F23", "Summary!V8", "Summary!W9"];
    const before = await Promise.all(marked.map((address) => formula(page, address)));
    await build(workbook, "Summary (2)");
    await build(workbook, "Summary (2)");
    expect(await Promise.all(marked.map((address) => formula(page, address)))).toEqual(before);
    expect(await summaries(workbook)).toEqual(["Summary", "Summary (2)"]);
    expect(await cell(page, "Summary (2)!Q7")).toBe(66.6875);
  });

  test("is built once when the ribbon and the pane ask together", async () => {
    const workbook = await openSample();
    await Promise.all([
      workbook.page.evaluate(() =>
        window.workbench?.runCommand("Competency.Tab.Workbook.BuildSummary"),
      ),
      build(workbook),
    ]);
    expect(await summaries(workbook)).toEqual(["Summary"]);
  });
});
