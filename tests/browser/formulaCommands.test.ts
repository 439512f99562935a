import type { Language } from "../../src/domain/bilingual";
import type { Scripting } from "../../workbench/page/scripting";
import { cell, expectCell, formula, requestCounts, resetCounts, select, typeAll } from "./grid";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";

declare const workbench: Scripting;

const total = 66.6875;

async function run({ page }: SampleWorkbook, button: string): Promise<void> {
  await page.evaluate((id) => workbench.runCommand(id), `Competency.Tab.Formulas.${button}`);
}

/** Waits until the pane says something of the last command. */
async function says({ pane }: SampleWorkbook, text: string): Promise<void> {
  await pane.getByText(text).first().waitFor();
}

/** What these tests do stays on the sheet "Analysis", so that one workbook in each language does for all. */
const opened = new Map<Language, Promise<SampleWorkbook>>();

/** A new sheet "Analysis" of the user's, in front. */
async function openAnalysis(language: Language = "en-US"): Promise<SampleWorkbook> {
  const opening = opened.get(language) ?? openSample(language);
  opened.set(language, opening);
  const sample = await opening;
  await sample.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject("Analysis").delete();
      worksheets.add("Analysis").activate();
      await context.sync();
    }),
  );
  return sample;
}

describe("repairing formulas", () => {
  test.each(["en-US", "zh-CN"] as const)(
    "writes wrong names anew and says so in %s",
    async (language) => {
      const sample = await openAnalysis(language);
      const { page, steps } = sample;
      await typeAll(page, {
        "Analysis!A1": '=_xldudf_COMPETENCY_TOTAL("E001")',
        "Analysis!A2": '=ROUND(_xldudf_COMPETENCY_TOTAL("E001"),1)',
        "Analysis!A3": '=TOTAL("E001")',
        "Analysis!A4": '=COMPETENCY.TOTAL("E001")',
      });
      for (const row of [1, 2, 3]) await expectCell(page, `Analysis!A${String(row)}`, "#NAME?");
      await expectCell(page, "Analysis!A4", total);
      await run(sample, "Repair");
      await says(sample, steps.t("formulas.repaired", { count: 3 }));
      await expectCell(page, "Analysis!A1", total);
      await expectCell(page, "Analysis!A2", 66.7);
      await expectCell(page, "Analysis!A3", total);
      expect(await formula(page, "Analysis!A3")).toBe('=COMPETENCY.TOTAL("E001")');
    },
  );

  test("writes nothing where nothing is wrong", async () => {
    const sample = await openAnalysis();
    await typeAll(sample.page, { "Analysis!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(sample.page, "Analysis!A1", total);
    await resetCounts(sample.page);
    await run(sample, "Repair");
    await says(sample, sample.steps.t("formulas.nothingToRepair"));
    expect(await requestCounts(sample.page)).toMatchObject({ writingRequests: 0, errors: 0 });
  });

  test("names the cells it could not repair, with the way there", async () => {
    const sample = await openAnalysis();
    const { page, pane, steps } = sample;
    await typeAll(page, {
      "Analysis!A1": '=COMPETENCY.SCOER("E001")',
      "Analysis!A2": "=_xldudf_COMPETENCY_TOTAL(nobodyKnows)",
      "Analysis!A3": '=_xldudf_COMPETENCY_TOTAL("E001")',
    });
    for (const row of [1, 2, 3]) await expectCell(page, `Analysis!A${String(row)}`, "#NAME?");
    await run(sample, "Repair");
    await says(sample, steps.t("formulas.repaired", { count: 1 }));
    await says(sample, steps.t("formulas.reasons.unknownFunction"));
    await says(sample, steps.t("formulas.reasons.stillUnknown"));
    await pane
      .getByRole("button", { name: steps.t("problems.goTo", { cell: "Analysis!A2" }) })
      .click();
    await expectCell(page, "Analysis!A3", total);
  });

  test("is one step of undo", async () => {
    const sample = await openAnalysis();
    const { page } = sample;
    const broken = '=_xldudf_COMPETENCY_TOTAL("E001")';
    await typeAll(page, { "Analysis!A1": broken, "Analysis!C5": broken });
    await run(sample, "Repair");
    await expectCell(page, "Analysis!C5", total);
    await page.evaluate(() => workbench.undo());
    expect(await formula(page, "Analysis!A1")).toBe(broken);
    expect(await formula(page, "Analysis!C5")).toBe(broken);
  });
});

describe("converting to values", () => {
  test("replaces formulas and their spills on the sheet, and says how many", async () => {
    const sample = await openAnalysis();
    const { page, steps } = sample;
    await typeAll(page, {
      "Analysis!A1": '=COMPETENCY.SCORE("E001")',
      "Analysis!A2": "=SUM(A1:K1)",
      "Analysis!A3": '=COMPETENCY.TOTAL("E001")',
    });
    await expectCell(page, "Analysis!A2", 710);
    await expectCell(page, "Analysis!A3", total);
    await run(sample, "ConvertSheet");
    await says(sample, steps.t("formulas.converted", { count: 2, cells: 12 }));
    await says(sample, steps.t("formulas.noneLeft.sheet"));
    expect(await formula(page, "Analysis!A1")).toBe(72);
    expect(await formula(page, "Analysis!K1")).toBe(69);
    expect(await formula(page, "Analysis!A2")).toBe("=SUM(A1:K1)");
    expect(await cell(page, "Analysis!A3")).toBeCloseTo(total, 9);
  });

  test("keeps IDs text and is one step of undo", async () => {
    const sample = await openAnalysis();
    const { page } = sample;
    await typeAll(page, { "Analysis!A1": "=COMPETENCY.ROSTER()" });
    await expectCell(page, "Analysis!A2", "E002");
    await run(sample, "ConvertWorkbook");
    expect(await formula(page, "Analysis!A2")).toBe("E002");
    await page.evaluate(() => workbench.undo());
    expect(await formula(page, "Analysis!A1")).toBe("=COMPETENCY.ROSTER()");
    await expectCell(page, "Analysis!A2", "E002");
  });

  test("takes the selection alone", async () => {
    const sample = await openAnalysis();
    const { page, steps } = sample;
    await typeAll(page, {
      "Analysis!A1": '=COMPETENCY.TOTAL("E001")',
      "Analysis!A2": '=COMPETENCY.TOTAL("E002")',
    });
    await expectCell(page, "Analysis!A2", 68.375);
    await select(page, "Analysis!A2:B3");
    await run(sample, "ConvertSelection");
    await says(sample, steps.t("formulas.noneLeft.selection"));
    expect(await formula(page, "Analysis!A1")).toBe('=COMPETENCY.TOTAL("E001")');
    expect(await formula(page, "Analysis!A2")).toBe(68.375);
  });

  test.each(["en-US", "zh-CN"] as const)("leaves errors and names them in %s", async (language) => {
    const sample = await openAnalysis(language);
    const { page, steps } = sample;
    await typeAll(page, {
      "Analysis!A1": '=COMPETENCY.TOTAL("nobody")',
      "Analysis!A2": '=COMPETENCY.TOTAL("E001")',
    });
    await expectCell(page, "Analysis!A1", "#N/A");
    await expectCell(page, "Analysis!A2", total);
    await run(sample, "ConvertSheet");
    await says(sample, steps.t("formulas.left", { count: 1 }));
    await says(sample, steps.t("formulas.reasons.error"));
    expect(await formula(page, "Analysis!A1")).toBe('=COMPETENCY.TOTAL("nobody")');
    expect(await formula(page, "Analysis!A2")).toBeCloseTo(total, 9);
  });

  test("leaves a spill that another formula refers to as a whole", async () => {
    const sample = await openAnalysis();
    const { page, steps } = sample;
    await typeAll(page, { "Analysis!A1": '=COMPETENCY.SCORE("E001")', "Analysis!A3": "=SUM(A1#)" });
    await expectCell(page, "Analysis!A3", 710);
    await run(sample, "ConvertSheet");
    await says(sample, steps.t("formulas.reasons.spillUsed"));
    await expectCell(page, "Analysis!A3", 710);
  });

  test("says that there is nothing to convert", async () => {
    const sample = await openAnalysis();
    await resetCounts(sample.page);
    await run(sample, "ConvertWorkbook");
    await says(sample, sample.steps.t("formulas.nothingToConvert.workbook"));
    expect(await requestCounts(sample.page)).toMatchObject({ writingRequests: 0, errors: 0 });
  });

  test("is chosen from a menu on the ribbon", async () => {
    const sample = await openAnalysis();
    const { page, steps } = sample;
    await page.getByRole("button", { name: "Convert to values" }).click();
    await page.getByRole("menuitem", { name: "Whole workbook" }).click();
    await says(sample, steps.t("formulas.nothingToConvert.workbook"));
  });
});
