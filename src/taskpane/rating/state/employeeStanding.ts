import type { Anchor, Competency, Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import type { Band } from "../../../domain/band";
import type { EffectiveScore } from "../../../domain/effectiveScore";
import { modelOf } from "../../../domain/modelOf";
import type { Rating } from "../../../domain/rating";
import { ratingsOf } from "../../../domain/ratingsOf";
import { succeed, type Result } from "../../../domain/result";
import { scoreOf } from "../../../domain/scoreOf";
import { targetOf } from "../../../domain/targetOf";
import { textKey } from "../../../domain/textKey";
import { totalOf, type Total } from "../../../domain/totalOf";
import type { Rater } from "../../state/rater";
import { hiddenWhileBlind } from "../blind/hiddenWhileBlind";
import { isByRater } from "./isByRater";

/** One competency of one employee as the pane shows it. */
export interface CompetencyView {
  readonly competency: Competency;
  /** By band number. */
  readonly anchors: ReadonlyMap<number, Anchor>;
  readonly score: EffectiveScore;
  readonly target: number | undefined;
  /** All ratings behind the effective score, those of the rater in the pane among them. */
  readonly ratings: readonly Rating[];
  /** The rating of the rater in the pane. */
  readonly own: Rating | undefined;
  /** What the period before came to. */
  readonly previous: PreviousScore | undefined;
  /** Whether scores are kept from the rater until they have rated ([I3]). */
  readonly isBlind: boolean;
}

export interface PreviousScore {
  readonly period: string;
  readonly score: number;
}

/** One employee in one period as the pane shows them to one rater. */
export interface EmployeeStanding {
  readonly employee: Employee;
  readonly period: Period;
  readonly bands: readonly Band[];
  readonly competencies: readonly CompetencyView[];
  /** Undefined while it is kept from a rater who has not rated everything yet. */
  readonly total: Total | undefined;
}

export interface StandingQuestion {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly employee: Employee;
  readonly rater: Rater | undefined;
}

export function employeeStanding(question: StandingQuestion): Result<EmployeeStanding> {
  const { index, period, employee } = question;
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const { competencies, anchors, bands } = model.value;
  const standing = {
    employee,
    period,
    bands,
    competencies: competencies.map((competency) => competencyView(question, competency, anchors)),
    total: totalOf(index, period, employee.id),
  };
  const isBlind = index.assessment.settings.blindPass === true && period.status === "open";
  return succeed(isBlind ? hiddenWhileBlind(standing) : standing);
}

function competencyView(
  { index, period, employee, rater }: StandingQuestion,
  competency: Competency,
  anchors: readonly Anchor[],
): CompetencyView {
  const ratings = ratingsOf(index, period.name, employee.id, competency.code);
  return {
    competency,
    anchors: anchorsOf(competency.code, anchors),
    score: scoreOf(index, period.name, employee.id, competency.code),
    target: targetOf(index, period, employee, competency.code),
    ratings,
    own: rater && ratings.find((rating) => isByRater(rater, rating)),
    previous: previousScore({ index, period, employee }, competency),
    isBlind: false,
  };
}

/** The effective score in the period before, whose row stands above. */
function previousScore(
  { index, period, employee }: Pick<StandingQuestion, "index" | "period" | "employee">,
  { code }: Competency,
): PreviousScore | undefined {
  const { periods } = index.assessment;
  const before = periods[periods.indexOf(period) - 1];
  if (!before) return undefined;
  const score = scoreOf(index, before.name, employee.id, code);
  return score.kind === "score" ? { period: before.name, score: score.score } : undefined;
}

function anchorsOf(code: string, anchors: readonly Anchor[]): ReadonlyMap<number, Anchor> {
  const key = textKey(code);
  return new Map(
    anchors.filter((anchor) => textKey(anchor.code) === key).map((anchor) => [anchor.band, anchor]),
  );
}
