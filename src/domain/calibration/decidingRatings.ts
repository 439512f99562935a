import type { Band } from "../band";
import { bandOf } from "../bandOf";
import { effectiveScore } from "../effectiveScore";
import type { RaterGroup, Rating } from "../rating";
import { scale } from "../scale";
import { bandEdge } from "./bandEdge";

/** A rating that, one point higher or lower, would put the effective score into another band. */
export interface DecidingRating {
  readonly rating: Rating;
  /** What is added to it: 1 or −1. */
  readonly by: 1 | -1;
  readonly from: Band;
  readonly to: Band;
}

/**
 * The ratings of one employee in one competency whose single point decides the band ([V3]). A point counts what its rater's group weighs and
 * how many share that; groups of weight 0 decide nothing, and a rating stays on the scale.
 */
export function decidingRatings(
  ratings: readonly Rating[],
  groupWeights: Readonly<Record<RaterGroup, number>>,
  bands: readonly Band[],
): readonly DecidingRating[] {
  const effective = effectiveScore(ratings, groupWeights);
  // A mean moves by at most the point that one rating moves.
  if (effective.kind !== "score" || !bandEdge(effective.score, bands)) return [];
  const from = bandOf(effective.score, bands);
  return ratings.flatMap((rating) =>
    ([1, -1] as const).flatMap((by) => {
      const moved = movedBy(rating, by, bands);
      const others = ratings.filter((other) => other !== rating);
      const then = moved && effectiveScore([...others, moved], groupWeights);
      const to = then?.kind === "score" ? bandOf(then.score, bands) : undefined;
      return from && to && to !== from ? [{ rating, by, from, to }] : [];
    }),
  );
}

function movedBy(rating: Rating, by: number, bands: readonly Band[]): Rating | undefined {
  const limits = scale(bands);
  if (rating.value.kind !== "score" || !limits) return undefined;
  const score = rating.value.score + by;
  if (score < limits.from || score > limits.to) return undefined;
  const { period, employeeId, competency, rater, raterGroup } = rating;
  const { behavioursSeen, evidence, reason, ratedOn, modelVersion, at } = rating;
  const key = { period, employeeId, competency, rater, raterGroup };
  return {
    ...key,
    value: { kind: "score", score },
    behavioursSeen,
    evidence,
    reason,
    ratedOn,
    modelVersion,
    at,
  };
}
