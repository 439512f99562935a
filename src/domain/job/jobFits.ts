import type { AssessmentIndex } from "../assessmentIndex";
import type { Profile } from "../profileOf";
import { readiness } from "../readiness";
import { textKey } from "../textKey";
import { isNamed, type Job } from "./job";
import { jobTargets } from "./jobTargets";

/** How far somebody is ready for a job, by both methods. */
export interface JobFit {
  readonly job: Job;
  /** Share of the weight at or above target, 0 to 1 ([D1]). */
  readonly strict: number;
  /** Share of the targets that is reached, 0 to 1 ([D2]). */
  readonly proportional: number;
}

/**
 * The jobs that `Targets` names, the one somebody is readiest for first: by proportional readiness, then by strict, equal ones in the
 * table's order ([D8]). A job is left out where no competency has both a score and a target.
 */
export function jobFits(index: AssessmentIndex, profile: Profile): readonly JobFit[] {
  const scores = profile.lines.map(({ score }) => score);
  const weights = profile.lines.map(({ competency }) => competency.weight);
  const fits = jobsWithTargets(index).flatMap((job) => {
    const targets = jobTargets(index, profile.model, job);
    const strict = readiness(scores, targets, weights, "strict");
    const proportional = readiness(scores, targets, weights, "proportional");
    return strict === undefined || proportional === undefined
      ? []
      : [{ job, strict, proportional }];
  });
  return fits.sort(
    (one, other) => other.proportional - one.proportional || other.strict - one.strict,
  );
}

/** Each job once, as it is spelt first. */
export function jobsWithTargets({ assessment }: AssessmentIndex): readonly Job[] {
  const jobs = assessment.targets
    .filter(isNamed)
    .map(({ role, grade }) => [jobKey({ role, grade }), { role, grade }] as const);
  return [...new Map([...jobs].reverse()).values()].reverse();
}

export function jobKey({ role, grade }: Job): string {
  return textKey(JSON.stringify([role, grade]));
}
