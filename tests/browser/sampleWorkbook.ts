import type { Language } from "../../src/domain/bilingual";
import type { Scripting } from "../../workbench/page/scripting";
import { isWorkbookKept, keepWorkbook, openKept } from "./keptWorkbook";
import { takePage } from "./pagePool";
import { paneSteps, type PaneSteps } from "./paneSteps";
import { openWorkbench, paneOf, type WorkbenchPage } from "./workbenchPage";

declare const workbench: Scripting;

export interface SampleWorkbook extends WorkbenchPage {
  readonly steps: PaneSteps;
}

/** The embedded Excel with the sample's workbook, which is set up in the pane once in a run and kept for the other tests. */
export async function openSample(language: Language = "en-US"): Promise<SampleWorkbook> {
  const name = `sample.${language}`;
  if (!isWorkbookKept(name)) return setUpSample(language, name);
  const page = await takePage(language);
  await openKept(page, name);
  return shownIn({ page }, language);
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
  { page }: Pick<WorkbenchPage, "page">,
  language: Language,
): Promise<SampleWorkbook> {
  const pane = await paneOf(page);
  const steps = paneSteps(pane, language);
  await steps.employee.waitFor();
  return { page, pane, steps };
}

async function setUpSample(language: Language, name: string): Promise<SampleWorkbook> {
  const opened = await openWorkbench({ locale: language });
  const steps = paneSteps(opened.pane, language);
  await steps.setUpWithSample();
  await keepWorkbook(opened.page, name);
  return { ...opened, steps };
}
