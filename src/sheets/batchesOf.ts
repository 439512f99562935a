/** Items in batches whose sizes add up to `limit` at most; one that is larger is a batch of its own. */
export function batchesOf<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(item);
    size += own;
  }
  return batches;
}
