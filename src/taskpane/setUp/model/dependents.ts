import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey } from "../../../domain/textKey";

/** How much of the workbook is about a competency. */
export interface Dependents {
  readonly anchors: number;
  /** In all periods. */
  readonly ratings: number;
  /** Rows of targets that set one for it. */
  readonly targets: number;
}

export function dependents({ assessment, ratings }: AssessmentIndex, code: string): Dependents {
  const key = textKey(code);
  const { model, targets } = assessment;
  return {
    anchors: model.anchors.filter((anchor) => textKey(anchor.code) === key).length,
    ratings: ratings.all().filter(({ competency }) => textKey(competency) === key).length,
    targets: targets.filter((row) => row.targets.has(key)).length,
  };
}
