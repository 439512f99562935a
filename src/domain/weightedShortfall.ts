import { shortfall } from "./shortfall";
import { weightedTotal } from "./weightedTotal";

/**
 * Weighted mean of the shortfalls, in score units, over the competencies that have both a score and a target ([D4]). Unlike in the
 * weighted gap, strength in one competency does not make up for weakness in another.
 *
 * @example weightedShortfall([72, 58], [70, 70], [2, 1]) // 4
 */
export function weightedShortfall(
  scores: readonly (number | undefined)[],
  targets: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  const shortfalls = scores.map((score, place) => shortfall(score, targets[place]));
  return weightedTotal(shortfalls, weights);
}
