/**
 * Place of each total, 1 for the highest; equal totals share a place and the next ones are passed
 * over: 1, 2, 2, 4 ([N1]). Who has no total has no place and pushes nobody down ([N2]).
 *
 * @example rank([70, 80, undefined, 70]) // [2, 1, undefined, 2]
 */
export function rank(totals: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const descending = totals
    .filter((total) => total !== undefined)
    .sort((one, other) => other - one);
  const places = new Map<number, number>();
  descending.forEach((total, index) => {
    if (!places.has(total)) places.set(total, index + 1);
  });
  return totals.map((total) => (total === undefined ? undefined : places.get(total)));
}
