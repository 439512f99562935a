import type { CompetencyModel, Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { modelOf } from "../../../domain/modelOf";
import { succeed, type Result } from "../../../domain/result";
import { scoreOf } from "../../../domain/scoreOf";
import {
  scenarioStandings,
  type ScenarioStanding,
} from "../../../domain/scenario/scenarioStanding";
import { chosenPeople } from "../../../domain/team/peopleFilter";
import { summaryEmployees } from "../../../sheets/summaryEmployees";

type Scores = readonly (number | undefined)[];

/** What every scenario starts from: the people who are compared, their scores, and how they stand today. */
export interface WhatIfBasis {
  readonly period: Period;
  readonly model: CompetencyModel;
  readonly employees: readonly Employee[];
  /** In the order of the employees, each in that of the model's competencies. */
  readonly scoresOfAll: readonly Scores[];
  readonly before: readonly ScenarioStanding[];
}

/** @param department whose people are ranked among themselves; left out: everyone. */
export function whatIfBasis(
  index: AssessmentIndex,
  period: Period,
  department?: string,
): Result<WhatIfBasis> {
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const { competencies } = model.value;
  const filter = department === undefined ? {} : { departments: [department] };
  const employees = chosenPeople(summaryEmployees(index, period), filter);
  const codes = competencies.map(({ code }) => code);
  const scoresOfAll = employees.map(({ id }) => scoresOf(index, period, id, codes));
  const weights = competencies.map(({ weight }) => weight);
  const before = scenarioStandings(scoresOfAll, weights);
  return succeed({ period, model: model.value, employees, scoresOfAll, before });
}

/** One unusable score leaves the employee without any ([W6]). */
function scoresOf(
  index: AssessmentIndex,
  period: Period,
  employeeId: string,
  codes: readonly string[],
): Scores {
  const effective = codes.map((code) => scoreOf(index, period.name, employeeId, code));
  if (effective.some(({ kind }) => kind === "unusable")) return codes.map(() => undefined);
  return effective.map((one) => (one.kind === "score" ? one.score : undefined));
}
