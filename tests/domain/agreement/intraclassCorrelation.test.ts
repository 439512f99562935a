import fc from "fast-check";
import {
  intraclassCorrelation,
  type IntraclassForm,
} from "../../../src/domain/agreement/intraclassCorrelation";
import { agreementIn, expectPublished, expectUndefined } from "./expectAgreement";
import { anxiety, shroutFleiss, wines } from "./publishedTables";

const forms: readonly IntraclassForm[] = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"];

const point = fc.integer({ min: 0, max: 100 });
const table = fc.array(fc.tuple(point, point, point), { minLength: 3, maxLength: 8 });

test.each([
  ["1,1", 0.1657, [-0.1329, 0.7226]],
  ["2,1", 0.2898, [0.0188, 0.7611]],
  ["3,1", 0.7148, [0.3425, 0.9459]],
  ["1,k", 0.4428, [-0.8844, 0.9124]],
  ["2,k", 0.6201, [0.0711, 0.9272]],
  ["3,k", 0.9093, [0.6757, 0.9859]],
] as const)("[A3] ICC(%s) of Shrout and Fleiss' table is as published", (form, value, limits) => {
  expectPublished(intraclassCorrelation(shroutFleiss, form), value, limits, 4);
});

test("[A3] ICC(2,1) of irr's anxiety ratings is as published", () => {
  expectPublished(intraclassCorrelation(anxiety, "2,1"), 0.198, [-0.039, 0.494], 3);
});

test.each([
  ["1,1", 0.73, [0.43, 0.93]],
  ["2,1", 0.73, [0.43, 0.93]],
  ["3,1", 0.73, [0.43, 0.93]],
  ["1,k", 0.91, [0.75, 0.98]],
  ["2,k", 0.91, [0.75, 0.98]],
  ["3,k", 0.92, [0.75, 0.98]],
] as const)("[A3] ICC(%s) of the wines is as pingouin and psych have it", (form, value, limits) => {
  expectPublished(intraclassCorrelation(wines, form), value, limits, 2);
});

test("[A3] rises with the number of raters as Spearman and Brown say", () => {
  const one = agreementIn(intraclassCorrelation(shroutFleiss, "3,1")).value;
  const four = agreementIn(intraclassCorrelation(shroutFleiss, "3,k")).value;
  expect(four).toBeCloseTo((4 * one) / (1 + 3 * one), 12);
});

test("[A3] does not change with the unit of the scale", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...forms), (rows, form) => {
      const before = intraclassCorrelation(rows, form);
      const after = intraclassCorrelation(
        rows.map((row) => row.map((rating) => 3 * rating + 7)),
        form,
      );
      expect(after.kind).toBe(before.kind);
      if (before.kind === "undefined") return;
      expect(agreementIn(after).value).toBeCloseTo(before.value, 6);
    }),
  );
});

test("[A3] may be negative", () => {
  const opposed = [
    [1, 4],
    [2, 3],
    [4, 2],
  ];
  expect(agreementIn(intraclassCorrelation(opposed, "1,1")).value).toBeLessThan(0);
});

test("[A3] is 1 without limits where raters agree fully", () => {
  const alike = [
    [20, 20],
    [50, 50],
    [90, 90],
  ];
  const outcomes = forms.map((form) => intraclassCorrelation(alike, form));
  expect(outcomes).toEqual(forms.map(() => ({ kind: "agreement", value: 1, n: 3 })));
});

test("[A2] leaves out ratees with a gap", () => {
  const withGap = [...shroutFleiss, [9, undefined, 5, 8]];
  expect(intraclassCorrelation(withGap, "2,1")).toEqual(intraclassCorrelation(shroutFleiss, "2,1"));
});

test.each([
  ["fewRatees", [[50, 60]]],
  ["fewRatees", []],
  ["fewRaters", [[50], [60]]],
  [
    "noVarianceBetweenRatees",
    [
      [50, 50],
      [50, 50],
    ],
  ],
  [
    "noVarianceBetweenRatees",
    [
      [0.1, 0.3],
      [0.3, 0.1],
    ],
  ],
] as const)("[A1] has no value because of %s", (reason, rows) => {
  for (const form of forms) expectUndefined(intraclassCorrelation(rows, form), reason);
});
