import { groupBy } from "../../../domain/groupBy";
import { remembered } from "../../../domain/remembered";
import type { RaterGroup, Rating } from "../../../domain/rating";
import { raterProfile, type RaterProfile } from "../../../domain/raters/raterProfile";
import { mean } from "../../../domain/statistics/mean";
import { textKey, type TextKey } from "../../../domain/textKey";
import { scoreIn, type CalibrationBasis } from "./calibrationBasis";
import { perBasis } from "./perBasis";

/** A rater with what they rated. */
export interface RaterWork {
  readonly key: TextKey;
  readonly rater: string;
  readonly groups: readonly RaterGroup[];
  readonly own: readonly Rating[];
  /** All ratings of each person that the rater has rated. */
  readonly ratingsOf: readonly (readonly Rating[])[];
}

/** One rating that lies far from what others gave. */
export interface FarRating {
  readonly rating: Rating;
  readonly score: number;
  readonly others: number;
}

/** How a rater compares, and where to look first. */
export interface RaterFindings {
  readonly work: RaterWork;
  readonly profile: RaterProfile;
  /** At most three, the furthest first. */
  readonly lookAt: readonly FarRating[];
}

/** Everybody who rated somebody else, with the most ratees first. */
export const raterWork = perBasis(({ people }: CalibrationBasis): readonly RaterWork[] => {
  const keyOf = remembered(textKey);
  const ratings = people.flatMap((one) => one.ratings).filter(isOfAnother);
  const byRatee = groupBy(ratings, ({ employeeId }) => keyOf(employeeId));
  const works = [...groupBy(ratings, ({ rater }) => keyOf(rater))].map(([key, own]): RaterWork => {
    const ratees = [...new Set(own.map(({ employeeId }) => keyOf(employeeId)))];
    return {
      key,
      rater: own[0]?.rater ?? "",
      groups: [...new Set(own.map(({ raterGroup }) => raterGroup))],
      own,
      ratingsOf: ratees.map((ratee) => byRatee.get(ratee) ?? []),
    };
  });
  return works.sort((one, other) => other.ratingsOf.length - one.ratingsOf.length);
});

export function raterFindings(work: RaterWork): RaterFindings {
  return {
    work,
    profile: raterProfile(work.ratingsOf.flat(), work.rater),
    lookAt: farRatings(work),
  };
}

/** Nearer than this is no reason to look. */
const nearPoints = 5;
const mostToLookAt = 3;

function farRatings({ own, ratingsOf, key }: RaterWork): readonly FarRating[] {
  const cellOf = ({ employeeId, competency }: Rating) =>
    textKey(JSON.stringify([employeeId, competency]));
  const others = groupBy(
    ratingsOf.flat().filter(({ rater }) => textKey(rater) !== key),
    cellOf,
  );
  const far = own.flatMap((rating) => {
    const score = scoreIn(rating);
    const given = (others.get(cellOf(rating)) ?? [])
      .map(scoreIn)
      .filter((one) => one !== undefined);
    return score === undefined || given.length === 0
      ? []
      : [{ rating, score, others: mean(given) }];
  });
  return far
    .filter((one) => distance(one) > nearPoints)
    .sort((one, other) => distance(other) - distance(one))
    .slice(0, mostToLookAt);
}

function distance({ score, others }: FarRating): number {
  return Math.abs(score - others);
}

function isOfAnother({ raterGroup }: Rating): boolean {
  return raterGroup !== "self";
}
