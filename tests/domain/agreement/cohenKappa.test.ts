import { cohenKappa, type KappaWeights } from "../../../src/domain/agreement/cohenKappa";
import { agreementIn, expectPublished, expectUndefined } from "./expectAgreement";
import { abstractors, anxiety, cohen, sasExample } from "./publishedTables";

const weightings: readonly KappaWeights[] = ["unweighted", "linear", "quadratic"];

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959964;

test("[A5] kappa of Cohen's table is as published", () => {
  expect(agreementIn(cohenKappa(cohen, "unweighted")).value).toBeCloseTo(0.492, 3);
});

test("[A5] linear and quadratic kappa of Cohen's table are as computed by hand", () => {
  expect(agreementIn(cohenKappa(cohen, "linear")).value).toBeCloseTo(9 / 19, 9);
  expect(agreementIn(cohenKappa(cohen, "quadratic")).value).toBeCloseTo(5 / 11, 9);
});

test("[A5] kappa and standard error of irrCAC's abstractors are as published", () => {
  const { value, limits } = agreementIn(cohenKappa(abstractors, "unweighted"));
  expect(value).toBeCloseTo(0.7964094, 7);
  expect(((limits?.upper ?? 0) - value) / z).toBeCloseTo(0.05891072, 6);
});

test("[A5] plain and linear kappa of the example of SAS are as published, with their limits", () => {
  expectPublished(cohenKappa(sasExample, "unweighted"), 0.4842, [0.2137, 0.7547], 4);
  expectPublished(cohenKappa(sasExample, "linear"), 0.4701, [0.1845, 0.7558], 4);
});

// irrCAC's vignette "Weighted Chance-corrected Agreement Coefficients".
test("[A5] quadratic kappa and standard error of irrCAC's abstractors are as published", () => {
  const { value, limits } = agreementIn(cohenKappa(abstractors, "quadratic"));
  expect(value).toBeCloseTo(0.8921569, 7);
  expect(((limits?.upper ?? 0) - value) / z).toBeCloseTo(0.03535151, 6);
});

test("[A5] quadratic kappa of irr's anxiety ratings by the first two raters is as published", () => {
  const firstTwo = anxiety.map((row) => row.slice(0, 2));
  expect(agreementIn(cohenKappa(firstTwo, "quadratic")).value).toBeCloseTo(0.297, 3);
});

test("[A5] does not change when the raters change places", () => {
  const swapped = cohen.map(([first, second]) => [second, first]);
  for (const weights of weightings) {
    const [one, other] = [cohen, swapped].map((table) => agreementIn(cohenKappa(table, weights)));
    expect(one?.value).toBeCloseTo(other?.value ?? 0, 12);
    expect(one?.limits?.lower).toBeCloseTo(other?.limits?.lower ?? 0, 12);
  }
});

test("[A5] two categories weigh the same in all three", () => {
  const two = cohen.map((row) => row.map((rating = 1) => Math.min(rating, 2)));
  const [one, ...others] = weightings.map((weights) => cohenKappa(two, weights));
  for (const other of others) expect(other).toEqual(one);
});

test("[A5] is 1 where the raters agree fully", () => {
  const alike = [
    [1, 1],
    [2, 2],
  ];
  expect(agreementIn(cohenKappa(alike, "linear")).value).toBe(1);
});

test("[A2] leaves out ratees that one rater only has rated", () => {
  expect(cohenKappa([...cohen, [1, undefined]], "linear")).toEqual(cohenKappa(cohen, "linear"));
});

test.each([
  ["notTwoRaters", [[1, 2, 3]]],
  ["notTwoRaters", [[1]]],
  ["fewRatees", [[1, undefined]]],
  [
    "noVariance",
    [
      [1, 1],
      [1, 1],
    ],
  ],
] as const)("[A1] has no value because of %s", (reason, rows) => {
  for (const weights of weightings) expectUndefined(cohenKappa(rows, weights), reason);
});
