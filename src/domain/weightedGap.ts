import { gap } from "./gap";
import { weightedTotal } from "./weightedTotal";

/**
 * Weighted mean of the gaps, in score units, over the competencies that have both a score and a
 * target ([G3]). Strong competencies make up for weak ones in it, as in the weighted total.
 *
 * @example weightedGap([72, 58, 90], [70, 70, undefined], [2, 2, 1]) // -5
 */
export function weightedGap(
  scores: readonly (number | undefined)[],
  targets: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  const gaps = scores.map((score, place) => gap(score, targets[place]));
  return weightedTotal(gaps, weights);
}
