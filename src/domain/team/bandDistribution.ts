import type { Band } from "../band";
import { bandOf } from "../bandOf";

/** How many scores or totals lie in each band. */
export interface BandDistribution {
  /** In the order of the bands. */
  readonly counts: readonly number[];
  /** How many have a band: the sum of the counts. */
  readonly n: number;
  /** How many have none. They count in no share ([M2]). */
  readonly without: number;
}

/**
 * The values by band ([M2]). What has no value is counted apart, so that counts and `without` add up to all.
 *
 * @example bandDistribution([35, 72, undefined], standardBands) // counts 1, 0, 1, 0; n 2; without 1
 */
export function bandDistribution(
  values: readonly (number | undefined)[],
  bands: readonly Band[],
): BandDistribution {
  const counts = bands.map(() => 0);
  let n = 0;
  for (const value of values) {
    const band = value === undefined ? undefined : bandOf(value, bands);
    const place = band ? bands.indexOf(band) : -1;
    if (place < 0) continue;
    counts[place] = (counts[place] ?? 0) + 1;
    n += 1;
  }
  return { counts, n, without: values.length - n };
}
