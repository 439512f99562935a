import type { Band } from "./band";

/** The lowest and the highest score there is, both included. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/**
 * The scale that `bands` divide: from the lowest band's `from` to the highest band's `to` ([B2]).
 * There is none without bands; the order of the bands does not matter.
 */
export function scale(bands: readonly Band[]): Scale | undefined {
  const ascending = [...bands].sort((one, other) => one.from - other.from);
  const lowest = ascending[0];
  const highest = ascending.at(-1);
  return lowest && highest && { from: lowest.from, to: highest.to };
}
