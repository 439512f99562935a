import { rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildWorkbench } from "../../scripts/buildWorkbench.mjs";
import { findBrowser } from "../../scripts/findBrowser.mjs";
import { localCertificate } from "../../scripts/localCertificate.mjs";
import { projectFolder } from "../../scripts/projectFolder.mjs";
import { startServer } from "../../scripts/startServer.mjs";
import { buildTestedAddin } from "./buildTestedAddin.mjs";

/** Builds of their own, so that a running `npm start` and the tests do not overwrite each other's. */
const builds = ".cache/tested";

/** Workbooks that one browser test saves for the next, with the builds they were made by. */
const workbooks = path.join(projectFolder, builds, "workbooks");

/** Builds, serves and starts the one browser that all browser tests share. */
export default async function startBrowser() {
  rmSync(workbooks, { recursive: true, force: true });
  const { certificate, key, fingerprint } = await localCertificate();
  await Promise.all([buildTestedAddin(builds), buildWorkbench({ builds })]);
  const server = await startServer({ port: 0, certificate, key, builds });
  const browser = await chromium.launchServer({
    executablePath: findBrowser(),
    args: [...quietArguments, `--ignore-certificate-errors-spki-list=${fingerprint}`],
  });
  process.env.WORKBENCH_URL = server.url;
  process.env.WORKBENCH_BROWSER = browser.wsEndpoint();
  globalThis.tested = { server, browser };
}

const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
