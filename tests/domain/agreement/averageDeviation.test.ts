import { averageDeviation } from "../../../src/domain/agreement/averageDeviation";
import { mean } from "../../../src/domain/statistics/mean";
import { agreementIn, expectUndefined } from "./expectAgreement";
import { leadershipItems } from "./publishedTables";

test("[A11] is the mean distance from the mean", () => {
  expect(agreementIn(averageDeviation([40, 41, 60, 61])).value).toBeCloseTo(10, 12);
  expect(agreementIn(averageDeviation([3, 3, 3])).value).toBe(0);
});

test("[A11] of eleven items together is as Bliese has it", () => {
  const deviations = leadershipItems.map((item) => agreementIn(averageDeviation(item)).value);
  expect(mean(deviations)).toBeCloseTo(0.8227542, 7);
});

test("[A1] has no value for one rater", () => {
  expectUndefined(averageDeviation([3]), "fewRaters");
});
