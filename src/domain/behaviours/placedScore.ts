import type { Band } from "../band";
import { bandMiddle } from "../bandMiddle";
import { checklistScore } from "../checklistScore";

/**
 * Where a score begins within a band: the place that ticked behaviours give it ([B5]), the band's middle where none is ticked ([B3]).
 *
 * @example placedScore(band3, { ticked: 2, of: 3 }) // 74
 */
export function placedScore(
  band: Band,
  { ticked, of }: { readonly ticked: number; readonly of: number },
): number {
  return ticked === 0 ? bandMiddle(band) : checklistScore(band, ticked, of);
}
