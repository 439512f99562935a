import { fleissKappa } from "../../../src/domain/agreement/fleissKappa";
import { agreementIn, expectPublished, expectUndefined } from "./expectAgreement";
import { fourteenRaters, krippendorff, psychiatrists } from "./publishedTables";

test("[A6] kappa of irrCAC's tables is as published", () => {
  expectPublished(fleissKappa(psychiatrists), 0.4139265, [0.24, 0.588], 3);
  expectPublished(fleissKappa(krippendorff), 0.76117, [0.424, 1], 3);
  expect(agreementIn(fleissKappa(psychiatrists)).value).toBeCloseTo(0.4139265, 6);
});

test("[A6] kappa of the fourteen raters' table is as published", () => {
  expect(agreementIn(fleissKappa(fourteenRaters)).value).toBeCloseTo(0.21, 3);
});

test("[A1] has no value where all ratings are alike or nobody was rated twice", () => {
  expectUndefined(fleissKappa([[2, 2], [2]]), "noVariance");
  expectUndefined(fleissKappa([[1], [2]]), "fewRaters");
});
