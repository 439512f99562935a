import fc from "fast-check";
import { checklistScore } from "../../src/domain/checklistScore";

const band = { from: 61, to: 80 };

test("[B5] is From with nothing ticked, To with everything, and rounded between", () => {
  expect([0, 1, 2, 3].map((ticked) => checklistScore(band, ticked, 3))).toEqual([61, 67, 74, 80]);
});

test("[B5] stays at From in a band without behaviours", () => {
  expect(checklistScore(band, 0, 0)).toBe(61);
});

test("[B5] does not fall when one more is ticked", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (behaviours, pick) => {
      const ticked = pick % behaviours;
      expect(checklistScore(band, ticked + 1, behaviours)).toBeGreaterThanOrEqual(
        checklistScore(band, ticked, behaviours),
      );
    }),
  );
});
