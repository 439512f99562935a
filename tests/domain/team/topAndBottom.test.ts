import fc from "fast-check";
import { topAndBottom } from "../../../src/domain/team/topAndBottom";

const itself = (value: number | undefined) => value;

describe("top and bottom", () => {
  test("[M4] are the highest and the lowest three", () => {
    expect(topAndBottom([5, 1, 6, 2, 4, 3, 7], itself, 3)).toEqual({
      top: [7, 6, 5],
      bottom: [1, 2, 3],
    });
  });

  test("[M4] are half of few items each", () => {
    expect(topAndBottom([70, 90, 80], itself, 3)).toEqual({ top: [90], bottom: [70] });
  });

  test("[M4] leave out what has no value", () => {
    expect(topAndBottom([undefined, 60, 80, undefined], itself, 3)).toEqual({
      top: [80],
      bottom: [60],
    });
  });

  test("[M4] have nobody in common, whatever is equal", () => {
    const item = fc.record({
      score: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { top, bottom } = topAndBottom(items, ({ score }) => score, 3);
        expect(top.filter((one) => bottom.includes(one))).toEqual([]);
        expect(top).toHaveLength(bottom.length);
      }),
    );
  });
});
