import type { CompetencyModel, Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { fail, succeed, type Result } from "./result";

/**
 * The model a period is assessed against: the tables as they are while it is open, the model
 * version fixed at closing afterwards ([P3]). A closed period without its version is a problem:
 * today's model in its place would change scores of the past unseen.
 */
export function modelOf(index: AssessmentIndex, period: Period): Result<CompetencyModel> {
  const { model, versions } = index.assessment;
  if (period.status === "open") return succeed(model);
  const { name, modelVersion } = period;
  const fixed = versions.get(modelVersion);
  return fixed ? succeed(fixed) : fail({ code: "versionMissing", period: name, modelVersion });
}
