import type { Band } from "./band";

/**
 * The score that picking a band gives at first: the middle of `from` and `to`, rounded down ([B3]).
 * Never below `from`, so that it stays in the band on a scale of small numbers too.
 *
 * @example bandMiddle({ number: 2, from: 41, to: 60, label }) // 50
 */
export function bandMiddle(band: Band): number {
  return Math.max(band.from, Math.floor((band.from + band.to) / 2));
}
