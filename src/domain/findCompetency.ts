import type { Competency, CompetencyModel } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { indexCompetencies } from "./competencyTexts";
import { fail, succeed, type Result } from "./result";
import { textKey } from "./textKey";

/**
 * The competency of `model` that `text` means: by code, then by name in either language ([K3]). A
 * name that several competencies have is a problem that lists their codes.
 *
 * @example findCompetency(index, model, "沟通能力") // the competency A
 */
export function findCompetency(
  index: AssessmentIndex,
  model: CompetencyModel,
  text: string,
): Result<Competency> {
  const key = textKey(text);
  const { byCode, byName } = index.competencyTexts.get(model) ?? indexCompetencies(model);
  const [withCode] = byCode.get(key) ?? [];
  if (withCode) return succeed(withCode);
  const [named, ...others] = byName.get(key) ?? [];
  if (!named) return fail({ code: "unknownCompetency", value: text });
  if (others.length === 0) return succeed(named);
  const ids = [named, ...others].map(({ code }) => code);
  return fail({ code: "ambiguousName", value: text, ids });
}
