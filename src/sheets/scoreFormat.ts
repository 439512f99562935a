import type { Band } from "../domain/band";
import { bandOf } from "../domain/bandOf";
import { bandGlyph } from "./bandGlyph";

/**
 * A number format that shows a score with its band: `0" ③"`. It has as many decimals as it takes for
 * the shown number to lie in the score's own band, since 60.96 is band 2 and "61.0 ②" would look wrong.
 */
export function scoreFormat(score: number, bands: readonly Band[]): string {
  const band = bandOf(score, bands);
  const decimals = decimalsOf(score, bands, Number.isInteger(score) ? 0 : 1);
  return band ? `${numberFormat(decimals)}" ${bandGlyph(band.number)}"` : numberFormat(decimals);
}

/** The same for a total, which has its band in a column of its own. */
export function totalFormat(total: number, bands: readonly Band[]): string {
  return numberFormat(decimalsOf(total, bands, 1));
}

function decimalsOf(score: number, bands: readonly Band[], fewest: number): number {
  const most = 6;
  let decimals = fewest;
  while (
    decimals < most &&
    bandOf(Number(score.toFixed(decimals)), bands) !== bandOf(score, bands)
  ) {
    decimals += 1;
  }
  return decimals;
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
