import { guidelineGap } from "../../../src/domain/calibration/guidelineGap";

const distribution = { counts: [1, 2, 5, 2], n: 10, without: 3 };

describe("a distribution against a guideline", () => {
  test("[V1] is people more or fewer than the guideline's share", () => {
    const more = guidelineGap(distribution, [10, 30, 40, 20]).map((band) => band.more);
    expect(more).toEqual([0, -1, 1, 0]);
  });

  test("[V1] takes shares in proportion", () => {
    const percent = guidelineGap(distribution, [10, 30, 40, 20]);
    expect(guidelineGap(distribution, [1, 3, 4, 2])).toEqual(percent);
  });

  test("[V1] needs no guideline", () => {
    const [first] = guidelineGap(distribution, undefined);
    expect(first).toEqual({ count: 1, share: 0.1, more: undefined });
  });

  test("[M2] has no shares where nobody has a band", () => {
    const [first] = guidelineGap({ counts: [0], n: 0, without: 2 }, undefined);
    expect(first?.share).toBeUndefined();
  });
});
