import { withoutNoise } from "./withoutNoise";

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
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place];
    const weight = weights[place] ?? 0;
    if (score === undefined || weight === 0) continue;
    sum += weight * score;
    ratedWeight += weight;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  if (ratedWeight === 0) return undefined;
  return Math.min(highest, Math.max(lowest, withoutNoise(sum / ratedWeight)));
}
