import fc from "fast-check";
import { rank } from "../../src/domain/rank";

const totals = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }));

test("[N1] passes over the places that equal totals share", () => {
  expect(rank([80, 70, 70, 60])).toEqual([1, 2, 2, 4]);
});

test("[N1] keeps the order of the totals given", () => {
  expect(rank([60, 80, 70])).toEqual([3, 1, 2]);
});

test("[N1] is one more than the number of higher totals", () => {
  fc.assert(
    fc.property(totals, (all) => {
      rank(all).forEach((place, index) => {
        const total = all[index];
        const higher = all.filter((other) => (other ?? -1) > (total ?? Infinity)).length;
        expect(place).toBe(total === undefined ? undefined : higher + 1);
      });
    }),
  );
});

test("[N2] gives no place to who has no total, and pushes nobody down", () => {
  expect(rank([undefined, 70, undefined, 0])).toEqual([undefined, 1, undefined, 2]);
  expect(rank([])).toEqual([]);
});
