import { expectCell, typeInto } from "./grid";
import { openSample } from "./sampleWorkbook";

test("retrying after a refusal reopens the cell with the refused text", async () => {
  const { page } = await openSample();
  const typed = typeInto(page, "Ratings!F2", "750");
  const alert = page.getByRole("dialog");
  await alert.getByRole("button", { name: "Retry", exact: true }).click();
  await alert.waitFor({ state: "hidden" });
  expect(await typed).toBe(false);
  // The grid draws the text itself; the element that takes the keys has no size.
  await page.locator("[contenteditable=true]:focus").waitFor({ state: "attached" });
  await page.keyboard.press("Enter");
  // Refused again, since it is the same text.
  await alert.getByRole("button", { name: "Retry", exact: true }).click();
  await alert.waitFor({ state: "hidden" });
  await page.keyboard.type("75");
  await page.keyboard.press("Enter");
  await expectCell(page, "Ratings!F2", 75);
});
