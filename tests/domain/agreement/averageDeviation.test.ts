import { averageDeviation } from "../../../src/domain/agreement/averageDeviation";
import { agreementIn, expectUndefined } from "./expectAgreement";

test("[A11] is the mean distance from the mean", () => {
  expect(agreementIn(averageDeviation([40, 41, 60, 61])).value).toBeCloseTo(10, 12);
  expect(agreementIn(averageDeviation([3, 3, 3])).value).toBe(0);
});

test("[A1] has no value for one rater", () => {
  expectUndefined(averageDeviation([3]), "fewRaters");
});
