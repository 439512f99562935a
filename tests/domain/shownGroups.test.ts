import fc from "fast-check";
import { effectiveScore } from "../../src/domain/effectiveScore";
import { raterGroups, type RaterGroup, type Rating } from "../../src/domain/rating";
import { shownGroups } from "../../src/domain/shownGroups";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";

const threshold = 3;

function ratingsOf(scores: Partial<Record<RaterGroup, readonly number[]>>): readonly Rating[] {
  return raterGroups.flatMap((raterGroup) =>
    (scores[raterGroup] ?? []).map((score, at) => ({
      period: "2026",
      employeeId: "E001",
      competency: "A",
      rater: `${raterGroup} ${at + 1}`,
      raterGroup,
      value: { kind: "score" as const, score },
      behavioursSeen: "",
      evidence: "",
      reason: "",
      ratedOn: "",
      modelVersion: "",
      at: `Ratings!F${at + 2}`,
    })),
  );
}

function shown(scores: Partial<Record<RaterGroup, readonly number[]>>) {
  return shownGroups(ratingsOf(scores), standardGroupWeights, threshold);
}

test("[X1] shows self, the manager, and groups with enough raters", () => {
  expect(shown({ self: [85], manager: [70], peer: [60, 66, 75] })).toEqual([
    { group: "self", mean: 85, raters: 1 },
    { group: "manager", mean: 70, raters: 1 },
    { group: "peer", mean: 67, raters: 3 },
  ]);
});

test("[X1] merges groups with too few raters as others", () => {
  expect(shown({ manager: [70], peer: [60, 66], customer: [90] })).toEqual([
    { group: "manager", mean: 70, raters: 1 },
    { group: "others", mean: 76.5, raters: 3 },
  ]);
});

test("[X2] shows nothing where the others are too few as well", () => {
  expect(shown({ self: [85], manager: [70], peer: [60, 66, 75], customer: [90] })).toEqual([]);
  expect(shown({ manager: [70], "direct report": [60, 90] })).toEqual([]);
});

test("[X3] leaves out a group that is too small and counts nothing, which the effective score does not give away", () => {
  const weights = { ...standardGroupWeights, customer: 0 };
  const ratings = ratingsOf({ manager: [70], peer: [60, 66, 75], customer: [90] });
  expect(shownGroups(ratings, weights, threshold).map(({ group }) => group)).toEqual([
    "manager",
    "peer",
  ]);
});

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 });

test("[X3] what is shown mixes to the effective score and tells of no group with too few raters", () => {
  fc.assert(
    fc.property(fc.tuple(scores, scores, scores, scores), ([manager, peer, report, customer]) => {
      const given = { manager, peer, "direct report": report, customer };
      const groups = shown(given);
      fc.pre(groups.length > 0);
      const small = (["peer", "direct report", "customer"] as const).filter(
        (group) => given[group].length > 0 && given[group].length < threshold,
      );
      expect(groups.filter(({ group }) => small.some((one) => one === group))).toEqual([]);
      const weightOf = ({ group }: (typeof groups)[number]) =>
        group === "others"
          ? small.reduce((sum, one) => sum + standardGroupWeights[one], 0)
          : standardGroupWeights[group];
      const all = groups.reduce((sum, group) => sum + weightOf(group), 0);
      const mixed = groups.reduce((sum, group) => sum + weightOf(group) * group.mean, 0) / all;
      expect(effectiveScore(ratingsOf(given), standardGroupWeights)).toEqual({
        kind: "score",
        score: expect.closeTo(mixed, 9),
      });
    }),
  );
});
