import type { Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Language } from "../../domain/bilingual";
import type { PeopleFilter } from "../../domain/team/peopleFilter";

/** What every report is asked for with. */
export interface ReportRequest {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly language: Language;
  /** Date of the report: "2026-03-01". */
  readonly asOf: string;
  /** Left out, everybody. */
  readonly people?: PeopleFilter;
}
