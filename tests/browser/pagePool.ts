import { type Browser, type Page, chromium } from "playwright-core";

interface PooledPage {
  readonly page: Page;
  readonly locale: string;
  /** What the page has reported since the last test. */
  readonly problems: string[];
  readonly isShared: boolean;
}

interface BootOptions {
  readonly isShared?: boolean;
  /** What is done to the page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

// office.js opens a telemetry frame, which the page's Content-Security-Policy blocks on purpose.
const blockedOnPurpose = "Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/'";

let browser: Browser | undefined;
let inUse: readonly PooledPage[] = [];
let idle: readonly PooledPage[] = [];

/**
 * A page that an earlier test of this file has left, or a new one: starting the embedded Excel takes several times as long
 * as opening another workbook in it. The workbook is still the earlier test's. The test fails if its page reports an error.
 */
export async function takePage(locale: string): Promise<Page> {
  const left = idle.find((candidate) => candidate.locale === locale);
  if (!left) return bootPage(locale, { isShared: true });
  idle = idle.filter((candidate) => candidate !== left);
  inUse = [...inUse, left];
  await left.page.evaluate(() => {
    localStorage.clear();
    window.workbench?.counters.reset();
  });
  return left.page;
}

/** A new page, which only this test sees unless it is shared. */
export async function bootPage(
  locale: string,
  { isShared = false, prepare }: BootOptions = {},
): Promise<Page> {
  browser ??= await chromium.connect(environment("WORKBENCH_BROWSER"));
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  inUse = [...inUse, { page, locale, isShared, problems: problemsOf(page) }];
  await prepare?.(page);
  await page.goto(`${environment("WORKBENCH_URL")}?locale=${locale}`);
  await isReady(page);
  return page;
}

/** Waits until the embedded Excel of a page that is being loaded has a workbook. */
export async function isReady(page: Page): Promise<void> {
  // The page's script is a module with late parts: it may run after the load event.
  await page.waitForFunction("window.workbench");
  await page.evaluate("window.workbench.ready");
}

function problemsOf(page: Page): string[] {
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

/** Whether another test may have the page: it has started, reports no error, and no dialog in it waits for an answer. */
async function isReusable({ page, isShared, problems }: PooledPage): Promise<boolean> {
  if (!isShared || problems.length > 0) return false;
  const isStarted = await page.evaluate(() => "workbench" in window);
  return isStarted && (await page.getByRole("dialog").count()) === 0;
}

afterEach(async () => {
  const ending = inUse;
  inUse = [];
  for (const ended of ending) {
    if (await isReusable(ended)) idle = [...idle, ended];
    else await ended.page.context().close();
  }
  expect(ending.flatMap(({ problems }) => problems)).toEqual([]);
});

afterAll(async () => {
  const problems = idle.flatMap((left) => left.problems);
  idle = [];
  await browser?.close();
  browser = undefined;
  // What a page has reported between two tests belongs to the file.
  expect(problems).toEqual([]);
});
