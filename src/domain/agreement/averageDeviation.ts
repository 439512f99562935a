import { mean } from "../statistics/mean";
import { agreementOf, noAgreement, type AgreementOutcome } from "./agreement";

/**
 * AD (Burke, Finkelstein & Dusig 1999): mean distance of the ratings from their mean, in points of the scale; 0 is full agreement ([A11]).
 * A sixth of the number of scale points is the usual upper limit for acceptable agreement. Undefined for fewer than two raters.
 */
export function averageDeviation(ratings: readonly number[]): AgreementOutcome {
  if (ratings.length < 2) return noAgreement("fewRaters");
  const centre = mean(ratings);
  return agreementOf(mean(ratings.map((rating) => Math.abs(rating - centre))), ratings.length);
}
