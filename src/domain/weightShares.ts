/**
 * Each weight's share of all, in percent with two decimals, so that what is shown adds up to exactly 100.00: shares are cut after the
 * second decimal, and the hundredths left over go to the largest remainders, of equal ones to the first ([S2]). All 0 where there is no
 * weight.
 *
 * @example weightShares([1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function weightShares(weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / all) * 10_000);
  const hundredths = exact.map(Math.floor);
  const left = 10_000 - hundredths.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, place) => ({ place, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  const raised = new Set(byRemainder.slice(0, left).map(({ place }) => place));
  return hundredths.map((part, place) => (raised.has(place) ? part + 1 : part) / 100);
}
