import type { Competency } from "../../../domain/assessment";
import {
  competencyAgreement,
  type RaterAgreement,
} from "../../../domain/calibration/competencyAgreement";
import { groupBy } from "../../../domain/groupBy";
import type { Rating } from "../../../domain/rating";
import { textKey } from "../../../domain/textKey";
import { scoreIn, type CalibrationBasis } from "./calibrationBasis";

export interface AgreementLine {
  /** Left out: all competencies together. */
  readonly competency: Competency | undefined;
  readonly agreement: RaterAgreement;
}

/** Agreement in all competencies together and in each: raters of the same person, self ratings apart ([V4]). */
export function agreementLines({ people, model }: CalibrationBasis): readonly AgreementLine[] {
  const ratings = people
    .flatMap((one) => one.ratings)
    .filter(({ raterGroup }) => raterGroup !== "self");
  const byCompetency = groupBy(ratings, ({ competency }) => textKey(competency));
  const lines = model.competencies.map((competency) => {
    const units = unitsOf(byCompetency.get(textKey(competency.code)) ?? []);
    return { competency, units };
  });
  return [
    { competency: undefined, agreement: competencyAgreement(lines.flatMap(({ units }) => units)) },
    ...lines.map(({ competency, units }) => ({
      competency,
      agreement: competencyAgreement(units),
    })),
  ];
}

/** The scores that each ratee got. */
function unitsOf(ratings: readonly Rating[]): readonly (readonly number[])[] {
  return [...groupBy(ratings, ({ employeeId }) => textKey(employeeId)).values()].map((ofRatee) =>
    ofRatee.map(scoreIn).filter((score) => score !== undefined),
  );
}
