import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Language } from "../../domain/bilingual";
import { findPeriod } from "../../domain/findPeriod";
import { modelOf } from "../../domain/modelOf";
import { succeed, type Result } from "../../domain/result";
import type { PeopleFilter } from "../../domain/team/peopleFilter";
import { calibrationReportPlan } from "../calibrationReport/calibrationReportPlan";
import { developmentPlan } from "../developmentPlan/developmentPlan";
import { periodComparisonPlan } from "../periodComparison/periodComparisonPlan";
import { personReportPlan } from "../personReport/personReportPlan";
import { liveSummary } from "../plainFormulas/liveSummary";
import { plainSummary } from "../plainFormulas/plainSummary";
import type { TableHeaders } from "../plainFormulas/tableReference";
import { progressReportPlan } from "../progressReport/progressReportPlan";
import type { ReportRequest } from "../reportSheet/reportRequest";
import { scenarioReportPlan } from "../scenarioReport/scenarioReportPlan";
import type { SheetPlan } from "../sheetPlan";
import { summaryPlan } from "../summaryPlan";
import { teamOverviewPlan } from "../teamOverview/teamOverviewPlan";
import type { Fill, ReportKind } from "./reportKind";
import { identifiedPlan } from "./identifiedPlan";

/** What somebody wants to have as a sheet. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly language: Language;
  /** Left out, the open one. */
  readonly period?: string;
  /** Left out, everybody. */
  readonly people?: PeopleFilter;
  /** How a summary's cells are filled; left out, with values. */
  readonly fill?: Fill;
}

/** The workbook as it is when the report is made. */
export interface ReportSource {
  readonly index: AssessmentIndex;
  readonly headersOf: TableHeaders;
  /** Today: "2026-03-01". */
  readonly asOf: string;
}

/** The sheet that a choice stands for. Each choice of period and people has a sheet of its own, so that one does not replace another. */
export function plannedReport(choice: ReportChoice, source: ReportSource): Result<SheetPlan> {
  const { index, asOf } = source;
  const period = findPeriod(index, choice.period);
  if (!period.ok) return period;
  const { language, people } = choice;
  const request: ReportRequest = {
    index,
    period: period.value,
    language,
    asOf,
    ...(people && { people }),
  };
  const plan = planners[choice.kind](request);
  if (!plan.ok) return plan;
  const filled =
    choice.kind === "summary" ? filledSummary(plan.value, request, choice, source) : plan;
  return filled.ok ? succeed(identifiedPlan(filled.value, request)) : filled;
}

const planners: Readonly<Record<ReportKind, (request: ReportRequest) => Result<SheetPlan>>> = {
  summary: summaryPlan,
  personReport: personReportPlan,
  teamOverview: teamOverviewPlan,
  developmentPlan,
  periodComparison: periodComparisonPlan,
  progressReport: progressReportPlan,
  scenarioReport: scenarioReportPlan,
  calibrationReport: calibrationReportPlan,
};

function filledSummary(
  plan: SheetPlan,
  { index, period, language }: ReportRequest,
  { fill = "values" }: ReportChoice,
  { headersOf }: ReportSource,
): Result<SheetPlan> {
  if (fill === "values") return succeed(plan);
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const request = { index, period, model: model.value, language, headersOf };
  return fill === "formulas" ? plainSummary(plan, request) : liveSummary(plan, request);
}
