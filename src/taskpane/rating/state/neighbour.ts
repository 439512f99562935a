/**
 * The item `step` places after `current` in `items`, `undefined` beyond either end. Where `current` is not among them,
 * one step forward is the first item and one step back the last.
 */
export function neighbour<Item>(
  items: readonly Item[],
  current: Item | undefined,
  step: 1 | -1,
): Item | undefined {
  const place = items.findIndex((item) => item === current);
  if (place < 0) return step > 0 ? items[0] : items.at(-1);
  return items[place + step];
}
