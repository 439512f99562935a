/** The highest, highest first, and the lowest, lowest first. */
export interface TopAndBottom<Item> {
  readonly top: readonly Item[];
  readonly bottom: readonly Item[];
}

/**
 * The `count` items with the highest and with the lowest value ([M4]). What has no value is left out; equal ones stay in their order. Nobody is
 * among both: of few items each list gets at most half.
 *
 * @example topAndBottom([70, 90, 80], (score) => score, 3) // top 90, bottom 70
 */
export function topAndBottom<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | undefined,
  count: number,
): TopAndBottom<Item> {
  const valued = items.flatMap((item) => {
    const value = valueOf(item);
    return value === undefined ? [] : [{ item, value }];
  });
  const descending = [...valued].sort((one, other) => other.value - one.value);
  const ascending = [...valued].sort((one, other) => one.value - other.value);
  const most = Math.min(count, Math.floor(valued.length / 2));
  const top = descending.slice(0, most);
  const bottom = ascending.filter((one) => !top.includes(one)).slice(0, most);
  return { top: top.map(({ item }) => item), bottom: bottom.map(({ item }) => item) };
}
