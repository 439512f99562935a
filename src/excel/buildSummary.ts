import { findPeriod } from "../domain/findPeriod";
import type { SheetPlan } from "../sheets/sheetPlan";
import { summaryPlan } from "../sheets/summaryPlan";
import { assessmentStore } from "./assessmentStore";
import { localDate } from "./localTime";
import { ProblemError } from "./problemError";
import { readyState } from "./readyState";
import { runExcel } from "./runExcel";
import { writeSheet } from "./writeSheet";

export interface BuiltSummary {
  /** The name of its sheet. */
  readonly sheet: string;
}

let running: Promise<BuiltSummary> | undefined;

/**
 * Writes the summary of the open period, one row per employee, or refreshes it in place. Whoever asks while it is being
 * built, by another button, gets that one.
 *
 * @throws ProblemError, with nothing of the user's lost.
 */
export function buildSummary(): Promise<BuiltSummary> {
  running ??= writeSummary().finally(() => {
    running = undefined;
  });
  return running;
}

async function writeSummary(): Promise<BuiltSummary> {
  const plan = await openPeriodPlan();
  const sheet = await runExcel((context) => writeSheet(context, plan), [plan.name]);
  return { sheet };
}

async function openPeriodPlan(): Promise<SheetPlan> {
  // Excel may not have told yet of what was typed a moment ago.
  await assessmentStore.reload();
  const { index } = await readyState();
  const period = findPeriod(index, undefined);
  if (!period.ok) {
    throw new ProblemError(period.problem);
  }
  const { language } = index.assessment.settings;
  const asOf = localDate(new Date());
  const plan = summaryPlan({ index, period: period.value, language, asOf });
  if (!plan.ok) {
    throw new ProblemError(plan.problem);
  }
  return plan.value;
}
