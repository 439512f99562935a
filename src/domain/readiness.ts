/** Two ways to say how ready somebody is for a role: targets met, or how far each was reached. */
export type ReadinessMethod = "strict" | "proportional";

/**
 * Readiness for the targets, 0 to 1: the share of the weight at or above target (`strict`, [D1]), or the weighted share of each target
 * that was reached, at most all of it (`proportional`, [D2]). Only competencies with both score and target count ([D3]);
 * `undefined` when none with a weight has both.
 *
 * @example readiness([72, 35], [70, 70], [2, 1], "strict") // 0.666…
 */
export function readiness(
  scores: readonly (number | undefined)[],
  targets: readonly (number | undefined)[],
  weights: readonly number[],
  method: ReadinessMethod,
): number | undefined {
  let sum = 0;
  let weightOfAll = 0;
  scores.forEach((score, place) => {
    const target = targets[place];
    const weight = weights[place] ?? 0;
    if (score === undefined || target === undefined || weight === 0) return;
    sum += weight * reached[method](score, target);
    weightOfAll += weight;
  });
  return weightOfAll === 0 ? undefined : sum / weightOfAll;
}

const reached: Readonly<Record<ReadinessMethod, (score: number, target: number) => number>> = {
  strict: (score, target) => (score >= target ? 1 : 0),
  proportional: (score, target) => {
    if (score >= target) return 1;
    return target > 0 ? Math.max(0, score / target) : 0;
  },
};
