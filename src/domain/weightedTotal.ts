/**
 * Weighted mean of the scores there are: Σ weight·score / Σ weight ([W1]), in score units.
 * An absent score leaves both sums and is never 0 ([W2]); a score without a weight has weight 0.
 * `undefined` when nothing with a weight was rated ([W3]). Weights are 0 or more.
 *
 * @example weightedTotal([72, undefined, 58], [2, 1, 2]) // 65
 */
export function weightedTotal(
  scores: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  let sum = 0;
  let ratedWeight = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  scores.forEach((score, place) => {
    const weight = weights[place] ?? 0;
    if (score === undefined || weight === 0) return;
    sum += weight * score;
    ratedWeight += weight;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  });
  if (ratedWeight === 0) return undefined;
  return Math.min(highest, Math.max(lowest, withoutNoise(sum / ratedWeight)));
}

// Sums of binary fractions can end a hair beside the exact mean, and the mean then in the wrong band
// or short of its target: 0.4·2 + 0.6·67 is 41 on paper, 40.99999999999999 in floating point ([W5]).
function withoutNoise(mean: number): number {
  return Number(mean.toPrecision(14));
}
