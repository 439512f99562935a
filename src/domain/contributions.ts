/**
 * What each competency adds to the weighted total, in score units: weight·score / Σ weight over the competencies with a score ([S3]).
 * They add up to the total. `undefined` where there is no score.
 *
 * @example contributions([72, undefined, 58], [2, 1, 2]) // [36, undefined, 29]
 */
export function contributions(
  scores: readonly (number | undefined)[],
  weights: readonly number[],
): readonly (number | undefined)[] {
  const rated = weights.reduce(
    (sum, weight, place) => (scores[place] === undefined ? sum : sum + weight),
    0,
  );
  return scores.map((score, place) => {
    if (score === undefined) return undefined;
    return rated === 0 ? 0 : ((weights[place] ?? 0) * score) / rated;
  });
}
