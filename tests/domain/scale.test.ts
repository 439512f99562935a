import { scale } from "../../src/domain/scale";
import { standardBands } from "../../src/domain/standardBands";

test("[B2] reaches from the lowest `from` to the highest band's `to`, in any order of bands", () => {
  expect(scale(standardBands)).toEqual({ from: 0, to: 100 });
  expect(scale([...standardBands].reverse())).toEqual({ from: 0, to: 100 });
});

test("[B2] does not exist without bands", () => {
  expect(scale([])).toBeUndefined();
});

test("[B4] is divided into 0–40, 41–60, 61–80 and 81–100 by the standard bands", () => {
  expect(standardBands.map(({ number, from, to }) => [number, from, to])).toEqual([
    [1, 0, 40],
    [2, 41, 60],
    [3, 61, 80],
    [4, 81, 100],
  ]);
});
