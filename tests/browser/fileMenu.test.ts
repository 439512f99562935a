import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { cell, expectCell, typeAll } from "./grid";
import { openSample, saveBytes, shownIn } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";

describe("the File menu", () => {
  test("opens a workbook of the user's, and goes back to the one before", async () => {
    const sample = await openSample();
    const { page } = sample;
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "Sheet1!A1", 66.6875);
    const buffer = Buffer.from(await saveBytes(sample));
    await typeAll(page, { "Sheet1!A1": "changed since" });

    await choose(page, "Open…", { name: "Spring.xlsx", mimeType: "application/xlsx", buffer });
    await page.locator(".workbook-name[value=Spring]").waitFor();
    await shownIn(sample, "en-US");
    await expectCell(page, "Sheet1!A1", 66.6875);
    await typeAll(page, { "Sheet1!A2": '=COMPETENCY.SCORE("E002","K")' });
    await expectCell(page, "Sheet1!A2", 64);

    await page.getByRole("button", { name: "File", exact: true }).click();
    await page.getByRole("menuitem", { name: /^Back to/u }).click();
    await expectCell(page, "Sheet1!A1", "changed since");
  });

  test("says why a file cannot be opened, and keeps the workbook", async () => {
    const { page } = await openWorkbench();
    await typeAll(page, { A1: "kept" });
    const buffer = Buffer.from("no workbook");
    await choose(page, "Open…", { name: "Notes.xlsx", mimeType: "application/xlsx", buffer });
    await page.getByText("This file cannot be opened.").waitFor();
    expect(await cell(page, "A1")).toBe("kept");
  });
});

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function choose(page: Page, item: string, file: ChosenFile): Promise<void> {
  await page.getByRole("button", { name: "File", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: item }).click();
  await (await chooser).setFiles(file);
}
