import { findPeriod } from "../domain/findPeriod";
import { summaryPlan } from "../sheets/summaryPlan";
import { assessmentStore } from "./assessmentStore";
import { localDate } from "./localTime";
import { ProblemError } from "./problemError";
import { runExcel } from "./runExcel";
import { writeSheet } from "./writeSheet";

/**
 * Writes the summary of the open period, one row per employee, or refreshes it in place.
 *
 * @returns the name of its sheet.
 * @throws ProblemError, with nothing written.
 */
export async function buildSummary(): Promise<{ readonly sheet: string }> {
  await assessmentStore.start();
  const state = assessmentStore.getState();
  if (state.status !== "ready") {
    throw new ProblemError(state.status === "failed" ? state.problem : { code: "notSetUp" });
  }
  const { index } = state;
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
  const sheet = await runExcel((context) => writeSheet(context, plan.value), [plan.value.name]);
  return { sheet };
}
