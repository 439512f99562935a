import type { AgreementOutcome, RatingsTable } from "./agreement";
import { chanceCorrected } from "./chanceCorrected";

/**
 * Fleiss' kappa (1971) of any number of raters, who need not be the same for each ratee, in Gwet's form for tables with gaps ([A6]).
 * Undefined where all ratings are alike.
 */
export function fleissKappa(ratings: RatingsTable): AgreementOutcome {
  return chanceCorrected(ratings, {
    expected: (shares) => [...shares.values()].reduce((sum, share) => sum + share ** 2, 0),
    expectedOfRatee: (distribution, shares) =>
      [...distribution].reduce(
        (sum, [category, part]) => sum + part * (shares.get(category) ?? 0),
        0,
      ),
  });
}
