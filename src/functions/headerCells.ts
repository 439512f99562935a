import type { CompetencyModel } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { findPeriod } from "../domain/findPeriod";
import { modelOf } from "../domain/modelOf";
import type { Answer } from "./answer";
import type { Argument } from "./argument";
import { filled } from "./filled";
import { needed, wantedOne } from "./wantedOne";

/** Employee IDs down, in the order in which SCORE spills ([F6]). */
export function rosterCells(index: AssessmentIndex, period: Argument): Answer {
  if (!modelIn(index, period)) return [[""]];
  return filled(index.assessment.employees.map(({ id }) => [id]));
}

/** Codes across, of the period's model ([P3]). */
export function codeCells(index: AssessmentIndex, period: Argument): Answer {
  const model = modelIn(index, period);
  return filled([model?.competencies.map(({ code }) => code) ?? []]);
}

/** Weights across, in the order of the codes. */
export function weightCells(index: AssessmentIndex, period: Argument): Answer {
  const model = modelIn(index, period);
  return filled([model?.competencies.map(({ weight }) => weight) ?? []]);
}

/** The model of the period asked for; none for a blank cell. */
function modelIn(index: AssessmentIndex, argument: Argument): CompetencyModel | undefined {
  const period = wantedOne(argument, (text) => findPeriod(index, text));
  return period && needed(modelOf(index, period));
}
