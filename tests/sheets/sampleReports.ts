import { indexAssessment, type AssessmentIndex } from "../../src/domain/assessmentIndex";
import type { Language } from "../../src/domain/bilingual";
import { findPeriod } from "../../src/domain/findPeriod";
import type { Result } from "../../src/domain/result";
import type { ReportRequest } from "../../src/sheets/reportSheet/reportRequest";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { assessmentIn } from "./reading";
import { sampleTables } from "./sampleTables";

/** A report of the sample workbook; without a period, of the open one. */
export function sampleRequest(language: Language, period?: string): ReportRequest {
  const index = sampleIndex(language);
  return { index, period: valueOf(findPeriod(index, period)), language, asOf: "2026-06-30" };
}

function sampleIndex(language: Language): AssessmentIndex {
  return indexAssessment(assessmentIn(sampleTables(language)));
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** The first row whose first cell is `text`. */
export function rowOf(plan: SheetPlan, text: string): SheetPlan["cells"][number] {
  const row = plan.cells.find(([first]) => first === text);
  if (!row) throw new Error(`No row ${text}`);
  return row;
}

/** Everything that stands in the cells, as one text. */
export function allText({ cells }: SheetPlan): string {
  return cells.flat().join("\n");
}
