import { gwetAc1 } from "../../../src/domain/agreement/gwetAc1";
import { agreementIn, expectPublished, expectUndefined } from "./expectAgreement";
import { abstractors, krippendorff, psychiatrists } from "./publishedTables";

test("[A7] AC1 of irrCAC's tables is as published", () => {
  expectPublished(gwetAc1(psychiatrists), 0.4448007, [0.264, 0.625], 3);
  expectPublished(gwetAc1(krippendorff), 0.77544, [0.461, 1], 3);
  expect(agreementIn(gwetAc1(psychiatrists)).value).toBeCloseTo(0.4448007, 7);
  expect(agreementIn(gwetAc1(abstractors)).value).toBeCloseTo(0.8493305, 7);
});

test("[A1] has no value where all ratings are alike or nobody was rated twice", () => {
  expectUndefined(gwetAc1([[2, 2], [2]]), "noVariance");
  expectUndefined(gwetAc1([[1], [2]]), "fewRaters");
});
