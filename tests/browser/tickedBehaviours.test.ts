import { eventually } from "./eventually";
import { requestCounts, resetCounts, select } from "./grid";
import { openSample } from "./sampleWorkbook";
import { readRecords } from "./tableCells";

test("ticked behaviours place the score and stand in the row, each in one writing; undo takes them back", async () => {
  const { page, pane, steps } = await openSample();
  const ownRow = async () =>
    (await readRecords(pane, "Ratings")).find(
      (row) =>
        row["Rater"] === "Gu Yan" && row["Employee ID"] === "E003" && row["Competency"] === "A",
    );
  await select(page, "Employees!B4");
  await steps.showsEmployee("Shen Guodong · E003");
  await steps.rateAs("Gu Yan");
  await steps.openCompetency("A");
  await steps.pickBand("61–80");
  await steps.isSaved();
  const behaviour = pane.getByRole("checkbox").first();
  await behaviour.waitFor();
  const text = await behaviour.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.innerText);
  await resetCounts(page);
  await behaviour.focus();
  await page.keyboard.press("Space");
  await eventually(ownRow, (row) => {
    expect(row).toMatchObject({ Score: 67, "Behaviours seen": text });
  });
  const { writingRequests, errors } = await requestCounts(page);
  expect({ writingRequests, errors }).toEqual({ writingRequests: 1, errors: 0 });

  await pane.getByRole("button", { name: "Undo: A from 67 back to 70" }).click();
  await pane.locator("footer").getByText("Undone: A from 67 back to 70").waitFor();
  await eventually(ownRow, (row) => {
    expect(row).toMatchObject({ Score: 70, "Behaviours seen": "" });
  });
  const journal = await readRecords(pane, "Journal");
  expect(journal.filter(({ Reason }) => Reason === "Undone in the pane")).toMatchObject([
    { Field: "Score", Old: 67, New: 70 },
    { Field: "Behaviours seen", Old: text, New: "" },
  ]);
});
