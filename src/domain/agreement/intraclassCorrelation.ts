import { agreementOf, noAgreement, type AgreementOutcome, type RatingsTable } from "./agreement";
import { completeRows } from "./completeRows";
import { intraclassLimits } from "./intraclassLimits";
import { meanSquares, type MeanSquares } from "./meanSquares";

/**
 * Which raters: 1 others for each ratee, 2 the same, drawn from many, 3 the same, and only these count. A single rating is relied on
 * ("1") or the mean of all raters ("k").
 */
export type IntraclassForm = "1,1" | "2,1" | "3,1" | "1,k" | "2,k" | "3,k";

/**
 * Intraclass correlation by Shrout & Fleiss (1979), with their 95 % intervals ([A3]). Ratees with a gap are left out ([A2]). Negative
 * values are possible and shown as they are. Undefined for fewer than two ratees or raters, and where the ratees' means do not differ.
 *
 * @example intraclassCorrelation(shroutFleiss, "2,1") // 0.2898, 0.0188 to 0.7611
 */
export function intraclassCorrelation(
  ratings: RatingsTable,
  form: IntraclassForm,
): AgreementOutcome {
  const rows = completeRows(ratings);
  if (rows.length < 2) return noAgreement("fewRatees");
  if ((rows[0]?.length ?? 0) < 2) return noAgreement("fewRaters");
  const squares = meanSquares(rows);
  if (squares.between === 0) return noAgreement("noVarianceBetweenRatees");
  return agreementOf(correlations[form](squares), rows.length, intraclassLimits(squares, form));
}

const correlations: Readonly<Record<IntraclassForm, (squares: MeanSquares) => number>> = {
  "1,1": ({ between, within, raters }) => (between - within) / (between + (raters - 1) * within),
  "2,1": ({ between, error, betweenRaters, ratees, raters }) =>
    (between - error) /
    (between + (raters - 1) * error + (raters * (betweenRaters - error)) / ratees),
  "3,1": ({ between, error, raters }) => (between - error) / (between + (raters - 1) * error),
  "1,k": ({ between, within }) => (between - within) / between,
  "2,k": ({ between, error, betweenRaters, ratees }) =>
    (between - error) / (between + (betweenRaters - error) / ratees),
  "3,k": ({ between, error }) => (between - error) / between,
};
