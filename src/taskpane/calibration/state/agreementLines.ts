import type { Competency } from "../../../domain/assessment";
import {
  competencyAgreement,
  type RaterAgreement,
} from "../../../domain/calibration/competencyAgreement";
import { groupBy } from "../../../domain/groupBy";
import type { Rating } from "../../../domain/rating";
import { remembered } from "../../../domain/remembered";
import { textKey } from "../../../domain/textKey";
import { scoreIn, type CalibrationBasis } from "./calibrationBasis";
import { perBasis } from "./perBasis";

export interface AgreementWork {
  /** Left out: all competencies together. */
  readonly competency: Competency | undefined;
  /** What others gave each person: the scores of one person in one competency. */
  readonly units: readonly (readonly number[])[];
}

export interface AgreementLine extends Pick<AgreementWork, "competency"> {
  readonly agreement: RaterAgreement;
}

/** All competencies together, then each: raters of the same person, self ratings apart ([V4]). */
export const agreementWork = perBasis(
  ({ people, model }: CalibrationBasis): readonly AgreementWork[] => {
    const keyOf = remembered(textKey);
    const units = new Map(
      model.competencies.map(({ code }) => [keyOf(code), [] as (readonly number[])[]]),
    );
    for (const { ratings } of people) {
      const byCompetency = groupBy(ratings, ({ competency }) => keyOf(competency));
      byCompetency.forEach((ofPerson, code) => units.get(code)?.push(scoresOfOthers(ofPerson)));
    }
    const lines = model.competencies.map((competency) => ({
      competency,
      units: units.get(keyOf(competency.code)) ?? [],
    }));
    return [{ competency: undefined, units: lines.flatMap((line) => line.units) }, ...lines];
  },
);

export function agreementLine({ competency, units }: AgreementWork): AgreementLine {
  return { competency, agreement: competencyAgreement(units) };
}

function scoresOfOthers(ratings: readonly Rating[]): readonly number[] {
  return ratings
    .filter(({ raterGroup }) => raterGroup !== "self")
    .map(scoreIn)
    .filter((score) => score !== undefined);
}
