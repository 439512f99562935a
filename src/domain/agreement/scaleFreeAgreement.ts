import type { Scale } from "../scale";
import { mean, squaredDeviations } from "../statistics/mean";
import { agreementOf, noAgreement, type AgreementOutcome } from "./agreement";

/**
 * awg (Brown & Hauenstein 2005): agreement against the most spread that is possible around this mean, −1 to 1 ([A10]). It needs no
 * null distribution. Undefined for fewer than two raters, and where the mean lies so near an end of the scale that this many raters
 * could not disagree fully. All ratings at one end are full agreement.
 *
 * @example scaleFreeAgreement([3, 3, 3, 2], { from: 1, to: 4 }) // 0.8286
 */
export function scaleFreeAgreement(
  ratings: readonly number[],
  { from, to }: Scale,
): AgreementOutcome {
  const raters = ratings.length;
  if (raters < 2) return noAgreement("fewRaters");
  if (ratings.some((rating) => rating < from || rating > to)) return noAgreement("offScale");
  if (ratings.every((rating) => rating === from) || ratings.every((rating) => rating === to)) {
    return agreementOf(1, raters);
  }
  const centre = mean(ratings);
  const lowest = (from * (raters - 1) + to) / raters;
  const highest = (to * (raters - 1) + from) / raters;
  if (centre < lowest || centre > highest) return noAgreement("meanNearEnd");
  const most = (((from + to) * centre - centre ** 2 - from * to) * raters) / (raters - 1);
  return agreementOf(1 - (2 * squaredDeviations(ratings)) / (raters - 1) / most, raters);
}
