import type { Assessment } from "../../domain/assessment";
import { indexAssessment } from "../../domain/assessmentIndex";
import { redactedAssessment } from "../../domain/redaction/redactedAssessment";
import { succeed, type Result } from "../../domain/result";
import { developmentPlan } from "../developmentPlan/developmentPlan";
import { personReportPlan } from "../personReport/personReportPlan";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { SheetPlan } from "../sheetPlan";
import { teamOverviewPlan } from "../teamOverview/teamOverviewPlan";
import type { CopyReader } from "./copyReaders";

export type CopyRequest = Pick<ReportRequest, "period" | "language" | "asOf">;

/**
 * The sheets of a redacted copy. They are planned from an assessment that knows the copy's people only ([X4]), so that whatever a sheet
 * shows, nobody else is in it.
 */
export function copyPlans(
  assessment: Assessment,
  { employeeIds, employee, kind }: CopyReader,
  request: CopyRequest,
): Result<readonly SheetPlan[]> {
  const reader = kind === "manager" ? { reader: employee.id } : {};
  const redacted = redactedAssessment(assessment, { employeeIds, ...reader });
  const report: ReportRequest = { ...request, index: indexAssessment(redacted) };
  const plans: SheetPlan[] = [];
  for (const plan of sheetsFor[kind]) {
    const planned = plan(report);
    if (!planned.ok) return planned;
    plans.push(planned.value);
  }
  return succeed(plans);
}

const sheetsFor: Readonly<
  Record<CopyReader["kind"], readonly ((request: ReportRequest) => Result<SheetPlan>)[]>
> = {
  manager: [teamOverviewPlan, developmentPlan, personReportPlan],
  employee: [personReportPlan],
};
