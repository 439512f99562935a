import type { CompetencyModel } from "../assessment";
import type { AssessmentIndex } from "../assessmentIndex";
import { targetFor } from "../targetFor";
import type { Job } from "./job";

/** The targets of a job as they stand in `Targets` today ([T7]), in the model's order. */
export function jobTargets(
  index: AssessmentIndex,
  { competencies }: CompetencyModel,
  { role, grade }: Job,
): readonly (number | undefined)[] {
  return competencies.map(({ code }) => targetFor(index.targets, role, grade, code));
}
