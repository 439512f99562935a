/** Adjacent rows or columns that are inserted or deleted, at a place counted from 0 when it is their turn. */
export interface ListChange {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/**
 * What to delete and then to insert so that a list of keys holds the same keys as `next`; it has them in the same order
 * unless those in both lists have changed theirs. What would come before the first or after the last one is inserted
 * between them: only so does a reference over the whole list grow with it, such as a user's average.
 */
export function listChanges(
  previous: readonly string[],
  next: readonly string[],
): readonly ListChange[] {
  const [old, wanted] = [new Set(previous), new Set(next)];
  const kept = previous.filter((key) => wanted.has(key)).length;
  const deleted = runs(previous.flatMap((key, at) => (wanted.has(key) ? [] : [at])));
  const inserted = runs(next.flatMap((key, at) => (old.has(key) ? [] : [at])));
  let length = kept;
  const insertions = inserted.map(({ at, count }): ListChange => {
    const place = length > 1 ? Math.min(Math.max(at, 1), length - 1) : at;
    length += count;
    return { kind: "insert", at: place, count };
  });
  const deletions = deleted.map((run): ListChange => ({ kind: "delete", ...run }));
  return [...deletions.reverse(), ...insertions];
}

/** The list after the changes; undefined stands for what was inserted. */
export function changedList<Item>(
  list: readonly Item[],
  changes: readonly ListChange[],
): readonly (Item | undefined)[] {
  const changed: (Item | undefined)[] = [...list];
  for (const { kind, at, count } of changes) {
    if (kind === "delete") changed.splice(at, count);
    else changed.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  }
  return changed;
}

/** Ascending numbers as runs of adjacent ones. */
function runs(places: readonly number[]): { readonly at: number; readonly count: number }[] {
  const starts = places.filter((place, index) => places[index - 1] !== place - 1);
  return starts.map((at, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? places.length : places.indexOf(next);
    return { at, count: end - places.indexOf(at) };
  });
}
