import { countOf } from "./countOf";

/** The rank of each distinct value in the middle of its ties: of 10, 20, 20, 30 they are 0.5, 2 and 3.5. */
export function midRanks(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = countOf(values);
  const ranks = new Map<number, number>();
  let below = 0;
  for (const value of [...counts.keys()].sort((one, other) => one - other)) {
    const ties = counts.get(value) ?? 0;
    ranks.set(value, below + ties / 2);
    below += ties;
  }
  return ranks;
}
