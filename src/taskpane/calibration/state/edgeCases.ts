import type { Competency, Employee } from "../../../domain/assessment";
import { bandEdge, type BandEdge } from "../../../domain/calibration/bandEdge";
import { decidingRatings, type DecidingRating } from "../../../domain/calibration/decidingRatings";
import { groupBy } from "../../../domain/groupBy";
import { textKey } from "../../../domain/textKey";
import type { CalibrationBasis, RatedEmployee } from "./calibrationBasis";
import { perBasis } from "./perBasis";

/** Somebody whose weighted total is within a point of another band. */
export interface TotalOnEdge {
  readonly employee: Employee;
  readonly total: number;
  readonly edge: BandEdge;
}

/** A rating of which one point decides the band in its competency. */
export interface DecidingCase {
  readonly employee: Employee;
  readonly competency: Competency;
  readonly deciding: DecidingRating;
}

/** The totals on a band's edge, the nearest to another band first ([V2]). */
export function totalsOnEdge({ people, model }: CalibrationBasis): readonly TotalOnEdge[] {
  const found = people.flatMap(({ employee, total }) => {
    const edge = total === undefined ? undefined : bandEdge(total, model.bands);
    return edge && total !== undefined ? [{ employee, total, edge }] : [];
  });
  return found.sort((one, other) => pointsOf(one.edge) - pointsOf(other.edge));
}

/** Somebody with what is needed to see which of their ratings decide a band. */
export interface DecidingWork extends Pick<CalibrationBasis, "model" | "groupWeights"> {
  readonly person: RatedEmployee;
}

export const decidingWork = perBasis(
  ({ people, model, groupWeights }: CalibrationBasis): readonly DecidingWork[] =>
    people.map((person) => ({ person, model, groupWeights })),
);

/** Somebody's ratings whose single point decides a band, in the model's order ([V3]). */
export function decidingCases({
  person: { employee, ratings },
  model,
  groupWeights,
}: DecidingWork): readonly DecidingCase[] {
  const byCode = groupBy(ratings, ({ competency }) => textKey(competency));
  return model.competencies.flatMap((competency) =>
    decidingRatings(byCode.get(textKey(competency.code)) ?? [], groupWeights, model.bands).map(
      (deciding) => ({ employee, competency, deciding }),
    ),
  );
}

function pointsOf({ pointsUp, pointsDown }: BandEdge): number {
  return Math.min(pointsUp ?? Infinity, pointsDown ?? Infinity);
}
