import type { Frame } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { expectCell, typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";
import { readRecords } from "./tableCells";

declare const workbench: Scripting;

type Records = Awaited<ReturnType<typeof readRecords>>;

function weighTeamwork(pane: Frame, weight: string): Promise<void> {
  return pane.getByRole("spinbutton", { name: "Weight of B Teamwork" }).fill(weight);
}

async function weightsOf(pane: Frame): Promise<readonly unknown[]> {
  return (await readRecords(pane, "Competencies")).map(({ Weight }) => Weight);
}

async function journalOf(pane: Frame, table: string): Promise<Records> {
  const records = await readRecords(pane, "Journal");
  return records.filter(({ Table, Key }) => Table === table && Key !== "");
}

/** Opens a view by its tab, or by the menu of those that have no room. */
async function openView(pane: Frame, name: string): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  const more = pane.getByRole("button", { name: "More views" });
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await more.click();
  return pane.getByRole("menuitem", { name, exact: true }).click();
}

test("[Y1] other weights change places in the pane and no cell, until they are applied as one step", async () => {
  const { page, pane } = await openSample();
  await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
  const before = await weightsOf(pane);
  await eventually(
    () => page.evaluate(() => workbench.read("Sheet1!A1")),
    ({ value }) => {
      expect(typeof value).toBe("number");
    },
  );
  const { value: total } = await page.evaluate(() => workbench.read("Sheet1!A1"));

  await openView(pane, "What if");
  await weighTeamwork(pane, "4");
  await pane.getByText(/people change places\./u).waitFor();
  expect(await weightsOf(pane)).toEqual(before);
  await expectCell(page, "Sheet1!A1", total);

  await pane.getByRole("button", { name: "Apply…" }).click();
  await pane.getByRole("textbox", { name: "Reason" }).fill("Agreed by the panel");
  await pane.getByRole("button", { name: "Write weights" }).click();
  await pane.getByText(/^1 weight was written/u).waitFor();
  expect(await weightsOf(pane)).toEqual(before.map((weight, at) => (at === 1 ? 4 : weight)));
  expect(await journalOf(pane, "Competencies")).toMatchObject([
    { Key: "B", Field: "Weight", Old: 1, New: 4, Reason: "Agreed by the panel" },
  ]);

  await page.evaluate(() => workbench.undo());
  await eventually(
    () => weightsOf(pane),
    (weights) => {
      expect(weights).toEqual(before);
    },
  );
  await expectCell(page, "Sheet1!A1", total);
});

test("a rating that decides a band is changed with a reason, and the journal keeps the old score", async () => {
  const { pane } = await openSample();
  await openView(pane, "Calibrate");
  await pane.getByRole("tab", { name: "Edges" }).click();
  await pane.getByRole("tab", { name: "Single ratings" }).click();
  await pane.getByRole("button", { name: /^Look closer: Lin Xiaowen, Consultative/u }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("spinbutton", { name: "New score" }).fill("84");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("Seen by the whole panel");
  await dialog.getByRole("button", { name: "Change rating" }).click();
  await dialog.getByText(/^Changed from 80 to 84/u).waitFor();
  const written = await journalOf(pane, "Ratings");
  expect(written).toContainEqual(expect.objectContaining({ Field: "Score", Old: 80, New: 84 }));
  expect(written).toContainEqual(
    expect.objectContaining({ Field: "Reason", New: "Seen by the whole panel" }),
  );
  await dialog.getByRole("button", { name: "Show history" }).click();
  await dialog.getByText("Score: 80 → 84").waitFor();
});
