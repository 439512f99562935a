/** The add-in's page in the task pane, once it can talk to Excel. */
export async function paneOf(page) {
  const frame = await (await page.waitForSelector("iframe#taskpane")).contentFrame();
  await frame.locator("main").getByRole("button").first().waitFor();
  await frame.evaluate("Office.onReady()");
  return frame;
}
