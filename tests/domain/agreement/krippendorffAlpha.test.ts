import fc from "fast-check";
import { krippendorffAlpha, type Metric } from "../../../src/domain/agreement/krippendorffAlpha";
import { meanSquares } from "../../../src/domain/agreement/meanSquares";
import { agreementIn, expectUndefined } from "./expectAgreement";
import {
  abstractors,
  fiveObservers,
  krippendorff,
  psychiatrists,
  threeObservers,
} from "./publishedTables";

const metrics: readonly Metric[] = ["nominal", "ordinal", "interval", "ratio"];

test.each([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
  ["ratio", 0.797],
] as const)("[A4] the %s alpha of Krippendorff's example C is as published", (metric, value) => {
  const alpha = agreementIn(krippendorffAlpha(krippendorff, metric));
  expect(alpha.value).toBeCloseTo(value, 3);
  expect(alpha.n).toBe(11);
});

test("[A4] the nominal alphas of irrCAC's tables are as published", () => {
  const alphas = [psychiatrists, abstractors].map(
    (table) => agreementIn(krippendorffAlpha(table, "nominal")).value,
  );
  expect(alphas[0]).toBeCloseTo(0.4204384, 7);
  expect(alphas[1]).toBeCloseTo(0.7972585, 7);
});

test.each([
  ["nominal", 0.642],
  ["interval", 0.547],
  ["ratio", 0.483],
] as const)(
  "[A4] the %s alpha of Krippendorff's three observers is as published",
  (metric, value) => {
    expect(agreementIn(krippendorffAlpha(threeObservers, metric)).value).toBeCloseTo(value, 3);
  },
);

test("[A4] the ordinal alpha of Hayes and Krippendorff's five observers is as published", () => {
  const alpha = agreementIn(krippendorffAlpha(fiveObservers, "ordinal")).value;
  expect(alpha).toBeCloseTo(0.7598, 4);
});

// irrCAC's alpha with quadratic weights, from its vignette "Weighted Chance-corrected Agreement Coefficients".
test("[A4] the interval alphas of irrCAC's tables are as published", () => {
  const alphas = [psychiatrists, abstractors].map(
    (table) => agreementIn(krippendorffAlpha(table, "interval")).value,
  );
  expect(alphas[0]).toBeCloseTo(0.259511, 6);
  expect(alphas[1]).toBeCloseTo(0.8926487, 7);
});

const point = fc.integer({ min: 0, max: 100 });
const table = fc.array(fc.tuple(point, point, point), { minLength: 2, maxLength: 8 });

test("[A4] the interval alpha of a table without gaps compares variances within and in all", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const squares = meanSquares(rows);
      const count = rows.length * 3;
      const total =
        (squares.between * (rows.length - 1) + squares.within * rows.length * 2) / (count - 1);
      fc.pre(total > 0);
      const alpha = agreementIn(krippendorffAlpha(rows, "interval")).value;
      expect(alpha).toBeCloseTo(1 - squares.within / total, 9);
    }),
  );
});

test("[A4] the ordinal alpha is the interval alpha of ranks", () => {
  const values = [
    [10, 20],
    [20, 500],
    [500, 10],
  ];
  const evenlySpaced = [
    [1, 2],
    [2, 3],
    [3, 1],
  ];
  expect(agreementIn(krippendorffAlpha(values, "ordinal")).value).toBeCloseTo(
    agreementIn(krippendorffAlpha(evenlySpaced, "interval")).value,
    12,
  );
});

test("[A4] counts no ratee with fewer than two ratings", () => {
  const more = [...krippendorff, [5], [undefined, 1]];
  for (const metric of metrics) {
    expect(krippendorffAlpha(more, metric)).toEqual(krippendorffAlpha(krippendorff, metric));
  }
});

test.each(metrics)("[A4] the %s alpha is 1 where raters agree fully", (metric) => {
  const alike = [
    [20, 20],
    [50, 50],
  ];
  expect(krippendorffAlpha(alike, metric)).toEqual({ kind: "agreement", value: 1, n: 2 });
});

test("[A1] has no value where all ratings are alike or nobody was rated twice", () => {
  for (const metric of metrics) {
    expectUndefined(krippendorffAlpha([[50, 50], [50]], metric), "noVariance");
    expectUndefined(krippendorffAlpha([[50], [60]], metric), "fewRaters");
  }
});

test("[A1] has no value for proportions of negative values", () => {
  expectUndefined(krippendorffAlpha([[-1, 2]], "ratio"), "notPositive");
});
