/**
 * Score minus target in score units: negative is below target ([G1]). There is none where either
 * is missing ([G2]); a score or target of 0 is not missing.
 *
 * @example gap(58, 70) // -12
 */
export function gap(score: number | undefined, target: number | undefined): number | undefined {
  return score === undefined || target === undefined ? undefined : score - target;
}
