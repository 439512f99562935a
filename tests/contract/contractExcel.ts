import { type Browser, type Frame, chromium } from "playwright-core";

export interface ContractExcel {
  /** The contract page in the pane of an embedded Excel. */
  readonly pane: Frame;
  close(): Promise<void>;
}

/** Opens the embedded Excel with the contract page as its add-in; `as` is one of the host's profiles. */
export async function openContract({ as = "web" } = {}): Promise<ContractExcel> {
  const browser = await chromium.connect(process.env["WORKBENCH_BROWSER"] ?? "");
  try {
    return { pane: await paneIn(browser, as), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function paneIn(browser: Browser, as: string): Promise<Frame> {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  const query = new URLSearchParams({ manifest: "contract.manifest.xml", locale: "en-US", as });
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}?${query.toString()}`);
  const pane = await (await page.waitForSelector("iframe#taskpane")).contentFrame();
  if (!pane) throw new Error("The contract page is not there.");
  await pane.getByRole("button", { name: "Run all rules", disabled: false }).waitFor();
  return pane;
}
