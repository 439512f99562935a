import { eventually } from "./eventually";
import { requestCounts, resetCounts, typeAll } from "./grid";
import { openBytes, openSample, saveBytes, shownIn, type SampleWorkbook } from "./sampleWorkbook";

/** How the add-in starts is told by Excel, not by the pane: the checkbox shows the choice before Excel has it. */
async function startsWithWorkbook({ pane }: SampleWorkbook): Promise<void> {
  await eventually(
    () => pane.evaluate(() => Office.addin.getStartupBehavior()),
    (behavior) => {
      expect(behavior).toBe("Load");
    },
  );
}

async function reopened(opened: SampleWorkbook): Promise<SampleWorkbook> {
  await openBytes(opened, await saveBytes(opened));
  return shownIn(opened, "en-US");
}

describe("starting with the workbook", () => {
  test("is offered where live formulas are used, and remembered", async () => {
    const opened = await openSample();
    const { page, pane, steps } = opened;
    await typeAll(page, { "Ratings!Z1": '=COMPETENCY.TOTAL("E001")' });
    await pane.getByRole("button", { name: steps.t("startUp.accept") }).click();
    const choice = pane.getByRole("checkbox", { name: steps.t("startUp.choice") });
    await choice.waitFor();
    await startsWithWorkbook(opened);
    await startsWithWorkbook(await reopened(opened));
  });

  test("can be turned off again", async () => {
    const opened = await openSample();
    const { page, pane, steps } = opened;
    await typeAll(page, { "Ratings!Z1": '=COMPETENCY.TOTAL("E001")' });
    await pane.getByRole("button", { name: steps.t("startUp.decline") }).click();
    const choice = pane.getByRole("checkbox", { name: steps.t("startUp.choice") });
    expect(await choice.isChecked()).toBe(false);
    await resetCounts(page);
    await choice.click();
    await startsWithWorkbook(opened);
    expect(await requestCounts(page)).toMatchObject({ errors: 0 });
  });
});
