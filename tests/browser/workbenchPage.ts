import { type Browser, type Frame, type Page, chromium } from "playwright-core";

/** The embedded Excel in a page of its own, with the add-in's task pane in it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: Frame;
}

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

// office.js opens a telemetry frame, which the page's Content-Security-Policy blocks on purpose.
const blockedOnPurpose = "Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/'";

let browser: Browser | undefined;
let opened: readonly Opened[] = [];

/** Opens the embedded Excel with an empty workbook; the test fails if a page reports an error. */
export async function openWorkbench({ locale = "en-US" } = {}): Promise<WorkbenchPage> {
  browser ??= await chromium.connect(environment("WORKBENCH_BROWSER"));
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  opened = [...opened, { page, problems: problemsOf(page) }];
  await page.goto(`${environment("WORKBENCH_URL")}?locale=${locale}`);
  // The page's script is a module with late parts: it may run after the load event.
  await page.waitForFunction("window.workbench");
  await page.evaluate("window.workbench.ready");
  return { page, pane: await paneOf(page) };
}

/** The task pane that the page shows now, once it can talk to Excel. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe#taskpane")).contentFrame();
  if (!frame) throw new Error("The task pane's frame is not there.");
  await frame.locator("main").getByRole("button").first().waitFor();
  await frame.evaluate(() => Office.onReady());
  return frame;
}

function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.text().startsWith(blockedOnPurpose)) return;
    if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
  });
  return problems;
}

function environment(name: "WORKBENCH_BROWSER" | "WORKBENCH_URL"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by tests/setup/startBrowser.mjs.`);
  return value;
}

afterEach(async () => {
  const ending = opened;
  opened = [];
  await Promise.all(ending.map(({ page }) => page.context().close()));
  expect(ending.flatMap(({ problems }) => problems)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});
