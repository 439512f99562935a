import type { Frame, Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { bootPage, takePage } from "./pagePool";

/** The embedded Excel in a page, with the add-in's task pane in it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: Frame;
}

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

/** The embedded Excel with an empty workbook. */
export async function openWorkbench({ locale = "en-US" } = {}): Promise<WorkbenchPage> {
  const page = await takePage(locale);
  await page.evaluate(() => workbench.newWorkbook());
  return { page, pane: await paneOf(page) };
}

/** The embedded Excel as it starts, for tests that change more of the page than its workbook. */
export async function startWorkbench({ locale = "en-US" } = {}): Promise<WorkbenchPage> {
  const page = await bootPage(locale);
  return { page, pane: await paneOf(page) };
}

/** The task pane that the page shows now, once it can talk to Excel. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe#taskpane");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The task pane's frame is not there.");
  // With another workbook the frame is loaded anew, under an address of its own; office.js takes away what follows the #.
  const { search } = new URL(String(await (await element.getProperty("src")).jsonValue()));
  await frame.waitForURL((address) => address.search === search);
  await frame.locator("main").getByRole("button").first().waitFor();
  await frame.evaluate(() => Office.onReady());
  return frame;
}
