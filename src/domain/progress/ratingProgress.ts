import type { Competency, Period } from "../assessment";
import type { AssessmentIndex } from "../assessmentIndex";
import { keysTwice } from "../keysTwice";
import type { Rating } from "../rating";
import { ratingsOf } from "../ratingsOf";

/** How far the manager's ratings of one employee have come. The four counts add up to `all`. */
export interface RatingProgress {
  readonly rated: number;
  readonly notObserved: number;
  /** Ratings that cannot be read or stand twice: there, but of no use yet. */
  readonly toCorrect: number;
  readonly missing: readonly Competency[];
  /** The competencies to be rated: those with a weight. */
  readonly all: number;
}

/**
 * What the manager has rated ([O1]): a score of any manager's counts as rated, "not observed" as done without a score. What other groups gave does
 * not stand in for it. Competencies without a weight are no duty and are left out.
 */
export function ratingProgress(
  index: AssessmentIndex,
  { period, competencies }: { period: Period; competencies: readonly Competency[] },
  employeeId: string,
): RatingProgress {
  const weighted = competencies.filter(({ weight }) => weight > 0);
  const states = weighted.map((competency) => ({
    competency,
    state: stateOf(managerRatings(ratingsOf(index, period.name, employeeId, competency.code))),
  }));
  const count = (wanted: CellState) => states.filter(({ state }) => state === wanted).length;
  return {
    rated: count("rated"),
    notObserved: count("notObserved"),
    toCorrect: count("toCorrect"),
    missing: states.filter(({ state }) => state === "missing").map(({ competency }) => competency),
    all: weighted.length,
  };
}

type CellState = "rated" | "notObserved" | "toCorrect" | "missing";

function managerRatings(ratings: readonly Rating[]): readonly Rating[] {
  return ratings.filter(({ raterGroup }) => raterGroup === "manager");
}

function stateOf(ratings: readonly Rating[]): CellState {
  if (ratings.length === 0) return "missing";
  const isUnusable = ratings.some(({ value }) => value.kind === "unusable");
  if (isUnusable || keysTwice(ratings).length > 0) return "toCorrect";
  return ratings.some(({ value }) => value.kind === "score") ? "rated" : "notObserved";
}
