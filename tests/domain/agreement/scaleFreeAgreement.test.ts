import { scaleFreeAgreement } from "../../../src/domain/agreement/scaleFreeAgreement";
import { mean, variance } from "../../../src/domain/statistics/mean";
import { agreementIn, expectUndefined } from "./expectAgreement";

const bands = { from: 1, to: 4 };

test("[A10] awg of 3, 3, 3, 2 on four points is .828571", () => {
  expect(agreementIn(scaleFreeAgreement([3, 3, 3, 2], bands)).value).toBeCloseTo(0.828571, 6);
});

// Brown & Hauenstein (2005): the variance is compared with half the largest one that this mean and this many raters allow.
test("[A10] is 1 − 2·S² / the largest S² of ratings with this mean", () => {
  const ratings = [2, 3, 3, 4];
  const spread = [1, 1, 4, 4];
  const centred = [2, 2, 3, 3];
  expect(mean(spread)).toBe(mean(centred));
  expect(agreementIn(scaleFreeAgreement(centred, bands)).value).toBeCloseTo(
    1 - (2 * variance(centred)) / variance(spread),
    12,
  );
  const turned = ratings.map((rating) => 5 - rating);
  expect(agreementIn(scaleFreeAgreement(turned, bands)).value).toBeCloseTo(
    agreementIn(scaleFreeAgreement(ratings, bands)).value,
    12,
  );
});

test("[A10] is 1 where all ratings are alike and −1 where raters are at both ends", () => {
  for (const alike of [1, 2, 4]) {
    expect(agreementIn(scaleFreeAgreement([alike, alike, alike], bands)).value).toBe(1);
  }
  expect(agreementIn(scaleFreeAgreement([1, 1, 4, 4], bands)).value).toBeCloseTo(-1, 12);
});

test("[A1] has no value for one rater, off the scale, or where the mean allows no full disagreement", () => {
  expectUndefined(scaleFreeAgreement([3], bands), "fewRaters");
  expectUndefined(scaleFreeAgreement([3, 5], bands), "offScale");
  expectUndefined(scaleFreeAgreement([1, 1, 1, 2], bands), "meanNearEnd");
});
