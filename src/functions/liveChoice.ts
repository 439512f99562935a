import type { Competency, Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { findCompetency } from "../domain/findCompetency";
import { findEmployee } from "../domain/findEmployee";
import { findPeriod } from "../domain/findPeriod";
import { modelOf } from "../domain/modelOf";
import { succeed } from "../domain/result";
import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";
import { choose, type Choice } from "./choice";
import { sizeOf } from "./sizeOf";

/** The arguments that the live functions share. */
export interface LiveArguments {
  readonly employee: Argument;
  readonly competency: Argument;
  readonly period: Argument;
}

/** An employee in a period: what one row of a live result is about. */
interface Row {
  readonly employee: Employee;
  readonly period: Period;
}

/**
 * The employees asked for, each with their period ([F6]): one period for all, or a range with one for each employee.
 */
export function chooseRows(
  index: AssessmentIndex,
  employee: Argument,
  period: Argument,
): readonly Choice<Row>[] {
  const employees = choose(employee, index.assessment.employees, (text) =>
    findEmployee(index, text),
  );
  const periods = choosePeriods(index, period);
  if (periods.length !== 1 && periods.length !== employees.length) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: period.name,
      size: sizeOf(period.cells ?? []),
      expected: `${String(employees.length)} × 1`,
    });
  }
  return employees.map((chosen, at) => together(chosen, periods[periods.length === 1 ? 0 : at]));
}

/** The competencies asked for, of the model that holds in the row's period. */
export function chooseCompetencies(
  index: AssessmentIndex,
  competency: Argument,
  row: Choice<Row>,
): readonly Choice<Competency>[] {
  const model = row?.ok ? modelOf(index, row.value.period) : succeed(index.assessment.model);
  return model.ok
    ? choose(competency, model.value.competencies, (text) =>
        findCompetency(index, model.value, text),
      )
    : [model];
}

function choosePeriods(index: AssessmentIndex, period: Argument): readonly Choice<Period>[] {
  return period.cells
    ? choose(period, [], (text) => findPeriod(index, text))
    : [findPeriod(index, undefined)];
}

function together(employee: Choice<Employee>, period: Choice<Period>): Choice<Row> {
  if (!employee?.ok) {
    return employee;
  }
  if (!period?.ok) {
    return period;
  }
  return succeed({ employee: employee.value, period: period.value });
}
