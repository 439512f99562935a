import { headersIn } from "../../sheets/plainFormulas/tableReference";
import { plannedReport, type ReportChoice } from "../../sheets/reports/plannedReport";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { assessmentStore } from "../assessmentStore";
import { localDate } from "../localTime";
import { ProblemError } from "../problemError";
import { readyState } from "../readyState";
import { runExcel } from "../runExcel";
import { writeSheet } from "../writeSheet";
import type { ReportProgress } from "./reportProgress";

export interface BuiltReport {
  /** The name of its sheet. */
  readonly sheet: string;
}

const running = new Map<string, Promise<BuiltReport>>();

/**
 * Writes a report's sheet, or refreshes it in place. Whoever asks for one that is being built, by another button, gets that one.
 *
 * @throws ProblemError, with nothing of the user's lost.
 */
export function buildReport(choice: ReportChoice, progress?: ReportProgress): Promise<BuiltReport> {
  const key = JSON.stringify(choice);
  const building =
    running.get(key) ??
    writeReport(choice, progress).finally(() => {
      running.delete(key);
    });
  running.set(key, building);
  return building;
}

/** What building the report would write. */
export async function reportPlan(choice: ReportChoice): Promise<SheetPlan> {
  const { index } = await readyState();
  const headersOf = headersIn(assessmentStore.getTables());
  const plan = plannedReport(choice, { index, headersOf, asOf: localDate(new Date()) });
  if (!plan.ok) throw new ProblemError(plan.problem);
  return plan.value;
}

async function writeReport(
  choice: ReportChoice,
  progress: ReportProgress | undefined,
): Promise<BuiltReport> {
  // Excel may not have told yet of what was typed a moment ago.
  await assessmentStore.reload();
  const plan = await reportPlan(choice);
  const sheet = await runExcel((context) => writeSheet(context, plan, progress), [plan.name]);
  return { sheet };
}
