import { scaleFreeAgreement } from "../../../src/domain/agreement/scaleFreeAgreement";
import { agreementIn, expectUndefined } from "./expectAgreement";

const bands = { from: 1, to: 4 };

test("[A10] awg of 3, 3, 3, 2 on four points is .828571", () => {
  expect(agreementIn(scaleFreeAgreement([3, 3, 3, 2], bands)).value).toBeCloseTo(0.828571, 6);
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
