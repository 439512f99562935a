import fc from "fast-check";
import { weightShares } from "../../src/domain/weightShares";
import { workedCase } from "./workedCase";

test("[S1] is 12.5 % for core and 6.25 % for the others in the worked case", () => {
  expect(weightShares(workedCase.weights)).toEqual(
    workedCase.weights.map((weight) => (weight === 2 ? 12.5 : 6.25)),
  );
});

test("[S2] gives what is left over to the largest remainders, of equal ones to the first", () => {
  expect(weightShares([1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
  expect(weightShares([1, 1, 1, 1, 1, 1, 1])).toEqual([
    14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28,
  ]);
});

test("[S2] what is shown adds up to 100.00, each within a hundredth of the share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1 }),
      (weights) => {
        const shares = weightShares(weights);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(10_000);
        shares.forEach((share, place) => {
          expect(Math.abs(share - ((weights[place] ?? 0) / all) * 100)).toBeLessThan(0.0100001);
        });
      },
    ),
  );
});

test("[S2] is 0 everywhere where there is no weight", () => {
  expect(weightShares([0, 0])).toEqual([0, 0]);
});
