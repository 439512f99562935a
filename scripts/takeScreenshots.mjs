import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";
import { buildAddin } from "./buildAddin.mjs";
import { buildWorkbench } from "./buildWorkbench.mjs";
import { findBrowser } from "./findBrowser.mjs";
import { localCertificate } from "./localCertificate.mjs";
import { projectFolder } from "./projectFolder.mjs";
import { startServer } from "./startServer.mjs";

// The README's pictures, taken of the running product with the sample data.
const folder = path.join(projectFolder, "assets/screenshots");
const builds = ".cache/screenshots";
const viewport = { width: 1440, height: 900 };
const narrowPane = 320;
const rowsBelow = 18;

/** What the pictures show; the rater is the manager of the employee. */
const scenes = {
  "zh-CN": { rater: "沈国栋", ratings: "评分", summary: "汇总", employee: "林晓雯" },
  "en-US": {
    rater: "Shen Guodong",
    ratings: "Ratings",
    summary: "Summary",
    employee: "Lin Xiaowen",
  },
};

mkdirSync(folder, { recursive: true });
const { certificate, key, fingerprint } = await localCertificate();
await Promise.all([buildAddin({ mode: "production", builds }), buildWorkbench({ builds })]);
const server = await startServer({ port: 0, certificate, key, builds });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", `--ignore-certificate-errors-spki-list=${fingerprint}`],
});
try {
  for (const [locale, scene] of Object.entries(scenes)) await takeScreenshots(locale, scene);
} finally {
  await browser.close();
  await server.close();
}

async function takeScreenshots(locale, { rater, ratings, summary, employee }) {
  const texts = paneTexts(locale);
  const { page, pane } = await openWorkbench(locale);
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();

  await press(texts.welcome.sample);
  const picker = pane.getByRole("combobox", { name: texts.employee.label });
  await picker.waitFor();
  await press(texts.rater.title);
  await pane.getByRole("combobox", { name: texts.rater.name }).fill(rater);
  await press(texts.rater.save);

  const row = await ratingRow(pane);
  // Coming from below, the grid leaves the rows around it in sight.
  await select(page, `${ratings}!F${row + rowsBelow}`);
  await select(page, `${ratings}!F${row}`);
  await pane.getByRole("radio", { checked: true }).waitFor();
  await takePage(page, `rating.${locale}.png`);
  await takeNarrowPane(page, pane, `pane.${locale}.png`);

  await press(texts.rating.back);
  await press(texts.summary.build);
  await pane.getByText(texts.summary.built.replace("{{sheet}}", summary)).waitFor();
  await select(page, `${summary}!A1`);
  await pane.getByRole("region", { name: employee }).waitFor();
  await takePage(page, `summary.${locale}.png`);
  await page.context().close();
}

async function openWorkbench(locale) {
  const context = await browser.newContext({ locale, viewport });
  const page = await context.newPage();
  await page.goto(`${server.url}?locale=${locale}`);
  await page.waitForFunction("window.workbench");
  await page.evaluate("window.workbench.ready");
  const frame = await page.waitForSelector("iframe#taskpane");
  return { page, pane: await frame.contentFrame() };
}

function paneTexts(locale) {
  return JSON.parse(readFileSync(path.join(projectFolder, `src/locales/pane.${locale}.json`)));
}

/** The sheet's row of the rating that is shown: E001 in communication, in the open period. */
function ratingRow(pane) {
  return pane.evaluate(() =>
    globalThis.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Ratings").getRange().load("values");
      await context.sync();
      return range.values.findIndex((row) => row.slice(0, 3).join() === "2026H1,E001,A") + 1;
    }),
  );
}

function select(page, address) {
  return page.evaluate((to) => globalThis.workbench.select(to), address);
}

async function takePage(page, file) {
  await isPainted(page);
  writePng(file, await page.screenshot({ animations: "disabled" }));
}

/** The pane as narrow as Excel allows, with all of the open competency in sight. */
async function takeNarrowPane(page, pane, file) {
  const frame = page.locator("iframe#taskpane");
  const style = await frame.getAttribute("style");
  await frame.evaluate((element, width) => {
    element.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:100vh;z-index:9999`;
  }, narrowPane);
  await isPainted(page);
  const hidden = await pane.locator("section > div").evaluateAll(hiddenHeight);
  await page.setViewportSize({ ...viewport, height: viewport.height + hidden });
  await isPainted(page);
  writePng(file, await frame.screenshot({ animations: "disabled" }));
  await page.setViewportSize(viewport);
  await frame.evaluate((element, text) => {
    element.style.cssText = text ?? "";
  }, style);
}

/** How much of a pane's content is scrolled out of sight. */
function hiddenHeight(elements) {
  return Math.max(...elements.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
}

/** Writes a picture without its transparency and with the filter that suits flat colours. */
function writePng(file, screenshot) {
  const options = { colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType: 0 };
  const small = PNG.sync.write(PNG.sync.read(screenshot), { ...options, deflateStrategy: 0 });
  writeFileSync(path.join(folder, file), small);
}

async function isPainted(page) {
  // What the pointer rests on is drawn differently.
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await globalThis.workbench.waitForCalculation();
    await globalThis.workbench.keep();
    await globalThis.document.fonts.ready;
    const nextFrame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
  });
}
