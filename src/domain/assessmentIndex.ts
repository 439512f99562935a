import type { Assessment, AssessmentFrame, CompetencyModel } from "./assessment";
import type { Employee, Period, Snapshot } from "./assessment";
import { personKey } from "./personKey";
import { indexCompetencies, type CompetencyTexts } from "./competencyTexts";
import { groupBy } from "./groupBy";
import { RatingIndex, type RatingLookUp } from "./ratingIndex";
import { indexTargets, type TargetIndex } from "./targetFor";
import { textKey, type TextKey } from "./textKey";

/**
 * An assessment with its look-ups prepared; where a key occurs twice, the first row is found. All but the ratings stays as it is: another
 * roster or model is another index.
 */
export interface AssessmentIndex {
  readonly assessment: AssessmentFrame;
  readonly employeesById: ReadonlyMap<TextKey, readonly Employee[]>;
  readonly employeesByName: ReadonlyMap<TextKey, readonly Employee[]>;
  readonly periodsByName: ReadonlyMap<TextKey, readonly Period[]>;
  readonly competencyTexts: ReadonlyMap<CompetencyModel, CompetencyTexts>;
  readonly ratings: RatingLookUp;
  readonly snapshotsByPerson: ReadonlyMap<TextKey, readonly Snapshot[]>;
  readonly targets: TargetIndex;
}

export function indexAssessment({ ratings, ...frame }: Assessment): AssessmentIndex {
  return indexFrame(frame, new RatingIndex(ratings));
}

export function indexFrame(frame: AssessmentFrame, ratings: RatingLookUp): AssessmentIndex {
  const { employees, model, periods, snapshots, targets, versions } = frame;
  const models = [model, ...versions.values()];
  return {
    assessment: frame,
    employeesById: groupBy(employees, ({ id }) => textKey(id)),
    employeesByName: groupBy(employees.filter(hasName), ({ name }) => textKey(name)),
    periodsByName: groupBy(periods, ({ name }) => textKey(name)),
    competencyTexts: new Map(models.map((one) => [one, indexCompetencies(one)])),
    ratings,
    snapshotsByPerson: groupBy(snapshots, ({ period, employeeId }) =>
      personKey(period, employeeId),
    ),
    targets: indexTargets(targets),
  };
}

/** An empty name calls nobody. */
function hasName({ name }: Employee): boolean {
  return name !== "";
}
