/**
 * Share of the weight that was rated, 0 to 1 ([C1]); 0 when there is no weight at all ([C2]).
 *
 * @example coverage([72, undefined], [2, 1]) // 0.666…
 */
export function coverage(
  scores: readonly (number | undefined)[],
  weights: readonly number[],
): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rated = weights.reduce(
    (sum, weight, place) => (scores[place] === undefined ? sum : sum + weight),
    0,
  );
  return all === 0 ? 0 : rated / all;
}
