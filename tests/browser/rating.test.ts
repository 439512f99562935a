import type { Cell } from "./grid";
import { requestCounts, resetCounts, select } from "./grid";
import { eventually } from "./eventually";
import { openSample, type SampleWorkbook } from "./sampleWorkbook";
import { readRecords } from "./tableCells";

const english = {
  roster: "Employees!B4",
  ratingOfB: "Ratings!F3",
  employee: "Shen Guodong · E003",
  ratedEmployee: "Lin Xiaowen · E001",
  competency: "B Teamwork",
  rater: "Gu Yan",
  columns: { rater: "Rater", id: "Employee ID", competency: "Competency", score: "Score" },
} as const;

const chinese = {
  roster: "员工!B4",
  ratingOfB: "评分!F3",
  employee: "沈国栋 · E003",
  ratedEmployee: "林晓雯 · E001",
  competency: "B 团队协作",
  rater: "顾岩",
  columns: { rater: "评分人", id: "工号", competency: "胜任力", score: "得分" },
} as const;

describe.each([
  ["en-US", english],
  ["zh-CN", chinese],
] as const)("rating in %s", (language, words) => {
  test("follows the row that is selected, to the employee and to the competency", async () => {
    const { page, steps } = await openSample(language);
    await select(page, words.roster);
    await steps.showsEmployee(words.employee);
    await steps.rateAs(words.rater);
    await select(page, words.ratingOfB);
    await steps.showsEmployee(words.ratedEmployee);
    await steps.showsCompetency(words.competency);
  });

  test("puts a picked band's middle into the table in one writing request", async () => {
    const { page, pane, steps } = await openSample(language);
    await select(page, words.roster);
    await steps.showsEmployee(words.employee);
    await steps.rateAs(words.rater);
    await steps.openCompetency("A");
    await resetCounts(page);
    await steps.pickBand("41–60");
    await steps.isSaved();
    const { columns } = words;
    const records = await readRecords(pane, "Ratings");
    const added = records.filter((record) => record[columns.rater] === words.rater);
    expect(added).toEqual([
      expect.objectContaining({
        [columns.id]: "E003",
        [columns.competency]: "A",
        [columns.score]: 50,
      }),
    ]);
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 1, errors: 0 });
  });
});

describe("Escape in an open competency", () => {
  test("gives the keyboard back to the competency's row, and Office leaves it there", async () => {
    const { page, pane, steps } = await openSample("en-US");
    await select(page, english.roster);
    await steps.showsEmployee(english.employee);
    await steps.rateAs(english.rater);
    await steps.openCompetency("B");
    await pane.getByRole("radio", { name: "41–60" }).press("Escape");
    const row = steps.competencyRow("B");
    await row.waitFor();
    await pane.evaluate("Excel.run(async (context) => context.sync())");
    expect(await row.evaluate((shown) => shown === document.activeElement)).toBe(true);
  });
});

describe("a rating given in the pane", () => {
  test("stands in one row with its key, the model version, and a row in the journal", async () => {
    const sample = await rateCommunication();
    const { pane } = sample;
    await sample.steps.pickBand("41–60");
    await sample.steps.isSaved();
    const [row] = await ownRatings(sample);
    expect(row).toMatchObject({
      Period: "2026H1",
      "Employee ID": "E003",
      Competency: "A",
      Rater: "Gu Yan",
      "Rater group": "Manager",
      Score: 50,
      Evidence: "",
      "Rated on": expect.any(Number),
      "Model version": (await readRecords(pane, "Versions"))[0]?.["Model version"],
    });
    const journal = (await readRecords(pane, "Journal")).filter(({ Who }) => Who === english.rater);
    expect(journal).toEqual([
      expect.objectContaining({
        Who: "Gu Yan",
        Table: "Ratings",
        Field: "Score",
        Old: "",
        New: 50,
        Digest: expect.stringMatching(/^[0-9a-f]{16}$/u),
      }),
    ]);
  });

  test("is refined by keyboard in the same row", async () => {
    const sample = await rateCommunication();
    const { page, pane, steps } = sample;
    await steps.pickBand("61–80");
    await steps.isSaved();
    await resetCounts(page);
    const radio = pane.getByRole("radio", { name: "61–80" });
    // At one go, as a held key comes: what is pressed before the pane saves is one writing request.
    await radio.evaluate(async (node) => {
      const press = { key: "ArrowRight", bubbles: true, cancelable: true };
      for (let times = 0; times < 3; times += 1) {
        node.dispatchEvent(new KeyboardEvent("keydown", press));
        await new Promise((nextTask) => setTimeout(nextTask));
      }
    });
    await expectOwnRatings(sample, [{ Competency: "A", Score: 73 }]);
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 1, errors: 0 });
  });

  test("is given by keyboard alone", async () => {
    const sample = await rateCommunication();
    const { pane, steps } = sample;
    const first = pane.getByRole("radio", { name: "0–40" });
    await first.press("4");
    await steps.isSaved();
    await pane.getByRole("radio", { name: "81–100" }).press("Enter");
    await steps.showsCompetency("B Teamwork");
    await pane.getByRole("radio", { name: "0–40" }).press("1");
    await expectOwnRatings(sample, [
      { Competency: "A", Score: 90 },
      { Competency: "B", Score: 20 },
    ]);
  });

  test("takes an exact score with decimals", async () => {
    const sample = await rateCommunication();
    const { pane, steps } = sample;
    await steps.pickBand("61–80");
    await steps.isSaved();
    const score = pane.getByRole("spinbutton", { name: steps.t("rating.score") });
    await score.fill("66.6875");
    await score.blur();
    await expectOwnRatings(sample, [{ Competency: "A", Score: 66.6875 }]);
  });

  test("keeps evidence that begins with = + - or @ as text", async () => {
    const sample = await rateCommunication();
    const { steps } = sample;
    await steps.pickBand("41–60");
    for (const evidence of ["=1+1", "+86 call", "-5 visits", "@team", "'quoted'"]) {
      await steps.writeEvidence(evidence);
      await expectOwnRatings(sample, [{ Score: 50, Evidence: evidence }]);
    }
  });

  test("is N/A with the reason when it was not observed, and no score", async () => {
    const sample = await rateCommunication();
    const { steps } = sample;
    await steps.pickNotObserved("New in the role since May");
    await expectOwnRatings(sample, [{ Score: "N/A", Reason: "New in the role since May" }]);
  });

  test("is taken back again", async () => {
    const sample = await rateCommunication();
    const { pane, steps } = sample;
    await steps.pickBand("81–100");
    await steps.isSaved();
    await pane.getByRole("button", { name: steps.t("rating.clear") }).click();
    await eventually(
      () => ownRatings(sample),
      (rows) => {
        expect(rows.filter(({ Score }) => Score !== "")).toEqual([]);
      },
    );
  });
});

/** Competency A of Shen Guodong, whom his own manager has not rated, open for Gu Yan. */
async function rateCommunication(): Promise<SampleWorkbook> {
  const sample = await openSample();
  await select(sample.page, english.roster);
  await sample.steps.showsEmployee(english.employee);
  await sample.steps.rateAs(english.rater);
  await sample.steps.openCompetency("A");
  return sample;
}

async function ownRatings({ pane }: SampleWorkbook) {
  const records = await readRecords(pane, "Ratings");
  return records.filter(({ Rater }) => Rater === english.rater);
}

async function expectOwnRatings(
  sample: SampleWorkbook,
  expected: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  await eventually(
    () => ownRatings(sample),
    (rows) => {
      expect(rows).toEqual(expected.map((row): unknown => expect.objectContaining(row)));
    },
  );
}
