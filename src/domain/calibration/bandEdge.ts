import type { Band } from "../band";
import { bandOf } from "../bandOf";
import { withoutNoise } from "../withoutNoise";

/** Into which band a point more or a point less leads, where that is another one. */
export interface BandEdge {
  readonly band: Band;
  readonly above: Band | undefined;
  /** Points to the lower bound of the band above. */
  readonly pointsUp: number | undefined;
  readonly below: Band | undefined;
  /** Points above the present band's lower bound. */
  readonly pointsDown: number | undefined;
}

/**
 * How near a score or total is to another band ([V2]): whether one point more or less changes the band. `undefined` where neither does, or
 * the score has no band.
 *
 * @example bandEdge(60.4, standardBands) // above: band 3, pointsUp: 0.6
 */
export function bandEdge(score: number, bands: readonly Band[]): BandEdge | undefined {
  const band = bandOf(score, bands);
  if (!band) return undefined;
  const above = otherBand(score + 1, band, bands);
  const below = otherBand(score - 1, band, bands);
  if (!above && !below) return undefined;
  return {
    band,
    above,
    pointsUp: above && withoutNoise(above.from - score),
    below,
    pointsDown: below && withoutNoise(score - band.from),
  };
}

function otherBand(score: number, band: Band, bands: readonly Band[]): Band | undefined {
  const found = bandOf(score, bands);
  return found === band ? undefined : found;
}
