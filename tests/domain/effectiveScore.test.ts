import fc from "fast-check";
import { effectiveScore } from "../../src/domain/effectiveScore";
import { raterGroups, type Rating } from "../../src/domain/rating";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { sampleRating } from "./sampleAssessment";

const notObserved = { kind: "notObserved" } as const;
const unusable = {
  kind: "unusable",
  problem: { code: "scoreNotANumber", value: "good", at: "Ratings!F7" },
} as const;
const manager = sampleRating(70);
const self = sampleRating(85, { rater: "Self", raterGroup: "self" });
const peers = [60, 66, 75].map((score) =>
  sampleRating(score, { rater: `Peer ${String(score)}`, raterGroup: "peer" }),
);
const caseWeights = { ...standardGroupWeights, self: 0.1, manager: 0.6, peer: 0.3 };

const anyRatings = fc
  .array(fc.tuple(fc.constantFrom(...raterGroups), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) =>
    all.map(([raterGroup, score], place) =>
      sampleRating(score, { raterGroup, rater: `Rater ${String(place)}` }),
    ),
  );
const anyWeights = fc.record({
  self: fc.nat(50),
  manager: fc.nat(50),
  peer: fc.nat(50),
  "direct report": fc.nat(50),
  customer: fc.nat(50),
});

function scoresOf(ratings: readonly Rating[]): readonly number[] {
  return ratings.flatMap(({ value }) => (value.kind === "score" ? [value.score] : []));
}

test("[R1] averages the ratings of one rater group", () => {
  const result = effectiveScore(peers, standardGroupWeights);
  expect(result).toEqual({ kind: "score", score: 67 });
});

test("[R1] is the rating itself where there is one", () => {
  expect(effectiveScore([manager], standardGroupWeights)).toEqual({ kind: "score", score: 70 });
});

test("[R2] mixes the group means by group weight, as in the worked case", () => {
  const result = effectiveScore([self, manager, ...peers], caseWeights);
  expect(result).toEqual({ kind: "score", score: expect.closeTo(70.6, 9) as number });
});

test("[R2] gives the weight of an absent group to those present", () => {
  const result = effectiveScore([manager, ...peers], caseWeights);
  expect(result).toEqual({ kind: "score", score: expect.closeTo(69, 9) as number });
});

test("[R2] stays within the range of the ratings", () => {
  fc.assert(
    fc.property(anyRatings, anyWeights, (ratings, weights) => {
      const result = effectiveScore(ratings, weights);
      const heard = scoresOf(ratings.filter(({ raterGroup }) => weights[raterGroup] > 0));
      expect(result.kind === "score").toBe(heard.length > 0);
      if (result.kind !== "score") return;
      expect(result.score).toBeGreaterThanOrEqual(Math.min(...heard));
      expect(result.score).toBeLessThanOrEqual(Math.max(...heard));
    }),
  );
});

test("[R2] does not fall when one rating rises", () => {
  fc.assert(
    fc.property(anyRatings, anyWeights, ([first, ...others], weights) => {
      if (!first) return;
      const raised = { ...first, value: { kind: "score", score: 100 } } as const;
      const before = effectiveScore([first, ...others], weights);
      const after = effectiveScore([raised, ...others], weights);
      expect(after.kind).toBe(before.kind);
      expect(after.kind === "score" ? after.score : 0).toBeGreaterThanOrEqual(
        before.kind === "score" ? before.score : 0,
      );
    }),
  );
});

test("[R2] does not depend on the order of the ratings", () => {
  fc.assert(
    fc.property(anyRatings, anyWeights, (ratings, weights) => {
      const reversed = effectiveScore([...ratings].reverse(), weights);
      expect(reversed).toEqual(effectiveScore(ratings, weights));
    }),
  );
});

test("[R3] leaves out a group of weight 0", () => {
  const result = effectiveScore([self, manager], standardGroupWeights);
  expect(result).toEqual({ kind: "score", score: 70 });
});

test("[R3] is unrated where only groups of weight 0 have rated, whatever they said", () => {
  const selfNotObserved = { ...self, value: notObserved };
  expect(effectiveScore([self], standardGroupWeights)).toEqual({ kind: "unrated" });
  expect(effectiveScore([selfNotObserved], standardGroupWeights)).toEqual({ kind: "unrated" });
});

test("[R3] is not observed where the manager could not observe and a group of weight 0 could", () => {
  const result = effectiveScore([{ ...manager, value: notObserved }, self], standardGroupWeights);
  expect(result).toEqual({ kind: "notObserved" });
});

test("[R3] is unrated where nobody has rated", () => {
  expect(effectiveScore([], standardGroupWeights)).toEqual({ kind: "unrated" });
});

test("[R4] takes ratings of two raters, or of one rater in two groups, as different ones", () => {
  const result = effectiveScore(
    [manager, { ...manager, rater: "He Min" }, { ...manager, raterGroup: "peer" }],
    standardGroupWeights,
  );
  expect(result).toEqual({ kind: "score", score: 70 });
});

test("[R5] is unusable where a key occurs twice, and names all its cells", () => {
  const again = { ...manager, rater: "LIN YUE", at: "Ratings!F9" };
  expect(effectiveScore([manager, ...peers, again], standardGroupWeights)).toEqual({
    kind: "unusable",
    problem: {
      code: "keyTwice",
      table: "Ratings",
      key: "2026 · E001 · A · Lin Yue",
      at: ["Ratings!F2", "Ratings!F9"],
    },
  });
});

test("[R6] is unusable where a rating cannot be read", () => {
  const bad = { ...manager, rater: "He Min", value: unusable };
  expect(effectiveScore([manager, bad], standardGroupWeights)).toEqual(unusable);
});

test("[R6] is unusable for a bad rating of a group of weight 0 too", () => {
  expect(effectiveScore([manager, { ...self, value: unusable }], standardGroupWeights)).toEqual(
    unusable,
  );
});

test("[R7] is not observed where all who count say so", () => {
  const all = [manager, ...peers].map((rating) => ({ ...rating, value: notObserved }));
  expect(effectiveScore(all, standardGroupWeights)).toEqual({ kind: "notObserved" });
});

test("[R7] leaves 'not observed' out of the mean", () => {
  const [first, ...others] = peers.map((peer) => ({ ...peer, value: notObserved }));
  const result = effectiveScore(
    [manager, ...peers.slice(0, 1), ...others, ...(first ? [{ ...first, rater: "Peer 4" }] : [])],
    caseWeights,
  );
  expect(result).toEqual({ kind: "score", score: expect.closeTo(200 / 3, 9) as number });
});

test("[R8] weighs manager 50, peer 20, direct report 10, customer 20 and self 0 by default", () => {
  expect(standardGroupWeights).toEqual({
    self: 0,
    manager: 50,
    peer: 20,
    "direct report": 10,
    customer: 20,
  });
});
