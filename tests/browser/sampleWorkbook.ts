import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../../src/domain/bilingual";
import { paneSteps, type PaneSteps } from "./paneSteps";
import { openWorkbench, paneOf, type WorkbenchPage } from "./workbenchPage";
import type { Scripting } from "../../workbench/page/scripting";

/** tests/setup/startBrowser.mjs empties it before each run. */
const folder = path.resolve(__dirname, "../../.cache/tested/workbooks");

declare const workbench: Scripting;

export interface SampleWorkbook extends WorkbenchPage {
  readonly steps: PaneSteps;
}

/**
 * The embedded Excel with the sample's workbook. The first one of a run is set up in the pane, which takes longer; the others
 * open the file that it was saved to.
 */
export async function openSample(language: Language = "en-US"): Promise<SampleWorkbook> {
  const file = path.join(folder, `sample.${language}.xlsx`);
  const opened = await openWorkbench({ locale: language });
  if (!existsSync(file)) return setUpSample(opened, language, file);
  await openBytes(opened, [...(await readFile(file))]);
  return shownIn(opened, language);
}

/** Opens the workbook that was saved as `bytes` in place of the one that is open. */
export function openBytes({ page }: WorkbenchPage, bytes: readonly number[]): Promise<unknown> {
  return page.evaluate((saved) => workbench.open(new Uint8Array(saved)), bytes);
}

/** The workbook as the bytes of its file. */
export function saveBytes({ page }: WorkbenchPage): Promise<readonly number[]> {
  return page.evaluate(async () => [...(await workbench.save())]);
}

/** The pane in the page, which is another one than before where another workbook was opened. */
export async function shownIn(
  { page }: WorkbenchPage,
  language: Language,
): Promise<SampleWorkbook> {
  const pane = await paneOf(page);
  const steps = paneSteps(pane, language);
  await steps.employee.waitFor();
  return { page, pane, steps };
}

async function setUpSample(
  opened: WorkbenchPage,
  language: Language,
  file: string,
): Promise<SampleWorkbook> {
  const steps = paneSteps(opened.pane, language);
  await steps.setUpWithSample();
  await mkdir(folder, { recursive: true });
  await writeFile(file, Uint8Array.from(await saveBytes(opened)));
  return { ...opened, steps };
}
