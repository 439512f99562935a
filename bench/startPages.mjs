import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildAddin } from "../scripts/buildAddin.mjs";
import { buildWorkbench } from "../scripts/buildWorkbench.mjs";
import { findBrowser } from "../scripts/findBrowser.mjs";
import { localCertificate } from "../scripts/localCertificate.mjs";
import { startServer } from "../scripts/startServer.mjs";
import { buildBareGrid } from "./buildBareGrid.mjs";

const builds = ".cache/bench";

/**
 * The embedded Excel and, beside it, a page with nothing but its grid and formula engine, in one browser. WORKBENCH_URL
 * and WORKBENCH_BROWSER name a server and a browser that run already.
 */
export async function startPages() {
  const server = await serve();
  const browser = await startBrowser();
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
  });
  const open = (address) => openPage(context, new URL(address, server.url));
  return {
    openWorkbench: () => open("/?locale=en-US"),
    openBareGrid: () => open("/workbench/bareGrid.html"),
    close: async () => {
      await context.close();
      await browser.close();
      await server.close();
    },
  };
}

async function serve() {
  const url = process.env.WORKBENCH_URL;
  const folder = process.env.WORKBENCH_BUILDS ?? builds;
  if (url === undefined) {
    await buildWorkbench({ builds });
    if (!existsSync(`${builds}/addin`)) await buildAddin({ mode: "production", builds });
  }
  await buildBareGrid(folder);
  if (url !== undefined) return { url, close: () => undefined };
  const { certificate, key } = await localCertificate();
  return startServer({ port: 0, certificate, key, builds });
}

function startBrowser() {
  const running = process.env.WORKBENCH_BROWSER;
  if (running !== undefined) return chromium.connect(running);
  return chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
}

/** A page of its own; `readyAfter` is how long it took from the start of loading until it could be used. */
async function openPage(context, address) {
  const page = await context.newPage();
  await page.goto(address.href);
  await page.waitForFunction("window.workbench");
  const readyAfter = await page.evaluate("window.workbench.ready.then(() => performance.now())");
  return { page, readyAfter };
}
