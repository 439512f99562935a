import type { AgreementOutcome, RatingsTable } from "./agreement";
import { chanceCorrected } from "./chanceCorrected";

/**
 * Gwet's AC1 (2008): agreement beyond chance that stays high where nearly everybody is in one category and kappa collapses ([A7]). The
 * categories are those that occur. Undefined where all ratings are alike.
 */
export function gwetAc1(ratings: RatingsTable): AgreementOutcome {
  return chanceCorrected(ratings, {
    expected: (shares) =>
      [...shares.values()].reduce((sum, share) => sum + share * (1 - share), 0) / (shares.size - 1),
    expectedOfRatee: (distribution, shares) =>
      [...distribution].reduce(
        (sum, [category, part]) => sum + part * (1 - (shares.get(category) ?? 0)),
        0,
      ) /
      (shares.size - 1),
  });
}
