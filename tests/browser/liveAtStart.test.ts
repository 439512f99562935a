import { eventually } from "./eventually";
import { requestCounts, resetCounts, typeAll } from "./grid";
import { openBytes, openSample, saveBytes, shownIn, type SampleWorkbook } from "./sampleWorkbook";

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
    const again = await reopened(opened);
    expect(await again.pane.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
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
    await eventually(
      () => pane.evaluate(() => Office.addin.getStartupBehavior()),
      (behavior) => {
        expect(behavior).toBe("Load");
      },
    );
    expect(await requestCounts(page)).toMatchObject({ errors: 0 });
  });
});
