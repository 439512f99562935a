import type { Band } from "./band";
import { scale } from "./scale";

/**
 * The band that holds `score`: the one with the highest lower bound not above it ([B1]).
 * Nothing is rounded: 40.9 is in band 1 of 0–40, 41–60. A score off the scale has no band ([B2]).
 *
 * @example bandOf(40.9, standardBands)?.number // 1
 */
export function bandOf(score: number, bands: readonly Band[]): Band | undefined {
  const whole = scale(bands);
  if (!whole || !(score >= whole.from && score <= whole.to)) return undefined;
  return bands
    .filter((band) => band.from <= score)
    .reduce((best, band) => (band.from > best.from ? band : best));
}
