import type { Assessment, CompetencyModel, Employee, Period, Snapshot } from "./assessment";
import { cellKey } from "./cellKey";
import { indexCompetencies, type CompetencyTexts } from "./competencyTexts";
import { groupBy } from "./groupBy";
import type { Rating } from "./rating";
import { indexTargets, type TargetIndex } from "./targetFor";
import { textKey, type TextKey } from "./textKey";

/** An assessment with its look-ups prepared; where a key occurs twice, the first row is found. */
export interface AssessmentIndex {
  readonly assessment: Assessment;
  readonly employeesById: ReadonlyMap<TextKey, readonly Employee[]>;
  readonly employeesByName: ReadonlyMap<TextKey, readonly Employee[]>;
  readonly periodsByName: ReadonlyMap<TextKey, readonly Period[]>;
  readonly competencyTexts: ReadonlyMap<CompetencyModel, CompetencyTexts>;
  readonly ratingsByCell: ReadonlyMap<TextKey, readonly Rating[]>;
  readonly snapshotsByCell: ReadonlyMap<TextKey, readonly Snapshot[]>;
  readonly targets: TargetIndex;
}

export function indexAssessment(assessment: Assessment): AssessmentIndex {
  const { employees, model, periods, ratings, snapshots, targets, versions } = assessment;
  const models = [model, ...versions.values()];
  return {
    assessment,
    employeesById: groupBy(employees, ({ id }) => textKey(id)),
    employeesByName: groupBy(employees.filter(hasName), ({ name }) => textKey(name)),
    periodsByName: groupBy(periods, ({ name }) => textKey(name)),
    competencyTexts: new Map(models.map((one) => [one, indexCompetencies(one)])),
    ratingsByCell: groupBy(ratings, (rating) =>
      cellKey(rating.period, rating.employeeId, rating.competency),
    ),
    snapshotsByCell: groupBy(snapshots, ({ period, employeeId }) =>
      cellKey(period, employeeId, ""),
    ),
    targets: indexTargets(targets),
  };
}

/** An empty name calls nobody. */
function hasName({ name }: Employee): boolean {
  return name !== "";
}
