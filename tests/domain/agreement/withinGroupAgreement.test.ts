import {
  uniformVariance,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from "../../../src/domain/agreement/withinGroupAgreement";
import { randomNumbers } from "../randomNumbers";
import { agreementIn, expectUndefined } from "./expectAgreement";
import { religionItem } from "./publishedTables";

const bands = uniformVariance({ from: 1, to: 4 });
const points = uniformVariance({ from: 0, to: 100 });

test("[A8] variances without agreement are those of James, Demaree and Wolf", () => {
  expect([bands, uniformVariance({ from: 1, to: 5 }), points]).toEqual([1.25, 2, 850]);
});

test.each([
  [[40, 41, 60, 61], points, 0.8427],
  [[1, 2, 2, 3], bands, 0.4667],
  [[55, 58, 62, 65], points, 0.9773],
  [[2, 2, 3, 3], bands, 0.7333],
])("[A8] rwg of %j is as computed by hand", (ratings, variance, value) => {
  expect(agreementIn(withinGroupAgreement(ratings, variance)).value).toBeCloseTo(value, 4);
});

test.each([
  [4, 0.31923077],
  [6, 0.41875],
  [7, 0.05882353],
] as const)("[A8] rwg of group %i is as Bliese has it", (group, value) => {
  const nullVariance = uniformVariance({ from: 1, to: 5 });
  const agreement = agreementIn(withinGroupAgreement(religionItem[group], nullVariance));
  expect(agreement.value).toBeCloseTo(value, 8);
});

test("[A8] is 1 where all ratings are alike and 0 where they differ more than by chance", () => {
  expect(agreementIn(withinGroupAgreement([3, 3], bands)).value).toBe(1);
  expect(agreementIn(withinGroupAgreement([1, 4], bands)).value).toBe(0);
});

test("[A8] reaches the .53 of Dunlap et al. by chance in fewer than one of twenty groups, .50 in more", () => {
  const random = randomNumbers(20_260_101);
  const draw = () => 1 + Math.floor(5 * random());
  const nullVariance = uniformVariance({ from: 1, to: 5 });
  const values = Array.from({ length: 50_000 }, () => {
    const ratings = Array.from({ length: 10 }, draw);
    return agreementIn(withinGroupAgreement(ratings, nullVariance)).value;
  });
  const shareFrom = (least: number) =>
    values.filter((value) => value >= least).length / values.length;
  expect(shareFrom(0.53)).toBeLessThan(0.05);
  expect(shareFrom(0.5)).toBeGreaterThan(0.05);
});

test("[A9] rwg(J) of eleven items with mean variance .5 on five points is .970588", () => {
  const items = Array.from({ length: 11 }, () => [2, 3]);
  const nullVariance = uniformVariance({ from: 1, to: 5 });
  const { value, n } = agreementIn(withinGroupAgreementOfItems(items, nullVariance));
  expect(value).toBeCloseTo(0.970588, 6);
  expect(n).toBe(11);
});

test("[A9] rwg(J) of one item is its rwg", () => {
  const ratings = [1, 2, 2, 3];
  expect(agreementIn(withinGroupAgreementOfItems([ratings], bands)).value).toBeCloseTo(
    agreementIn(withinGroupAgreement(ratings, bands)).value,
    12,
  );
});

// James, Demaree & Wolf (1984) derive rwg(J) by the Spearman–Brown formula.
test("[A9] rwg(J) of items that are alike is their rwg stepped up to J items", () => {
  const ratings = [1, 2, 2, 3];
  const one = agreementIn(withinGroupAgreement(ratings, bands)).value;
  const five = withinGroupAgreementOfItems(
    Array.from({ length: 5 }, () => ratings),
    bands,
  );
  expect(agreementIn(five).value).toBeCloseTo((5 * one) / (1 + 4 * one), 12);
});

test("[A1] has no value for fewer than two raters or no item", () => {
  expectUndefined(withinGroupAgreement([3], bands), "fewRaters");
  expectUndefined(withinGroupAgreementOfItems([[2, 3], [3]], bands), "fewRaters");
  expectUndefined(withinGroupAgreementOfItems([], bands), "fewRatees");
});
