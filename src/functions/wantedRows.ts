import type { Competency, Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { findCompetency } from "../domain/findCompetency";
import { findEmployee } from "../domain/findEmployee";
import { findPeriod } from "../domain/findPeriod";
import { modelOf } from "../domain/modelOf";
import { succeed } from "../domain/result";
import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";
import { sizeOf } from "./sizeOf";
import { wantedItem, wantedItems, type Wanted } from "./wanted";

/** The arguments that the live functions share. */
export interface LiveArguments {
  readonly employee: Argument;
  readonly competency: Argument;
  readonly period: Argument;
}

/** An employee in a period: what one row of a live result is about. */
export interface WantedRow {
  readonly employee: Employee;
  readonly period: Period;
}

/**
 * The employees asked for, each with their period ([F6]): one period for all, or a range with one for each employee.
 */
export function wantedRows(
  index: AssessmentIndex,
  employee: Argument,
  period: Argument,
): readonly Wanted<WantedRow>[] {
  const employees = wantedItems(employee, index.assessment.employees, (text) =>
    findEmployee(index, text),
  );
  const periods = wantedPeriods(index, period);
  if (periods.length !== 1 && periods.length !== employees.length) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: period.name,
      size: sizeOf(period.cells ?? []),
      expected: `${String(employees.length)} × 1`,
    });
  }
  return employees.map((wanted, at) => together(wanted, periods[periods.length === 1 ? 0 : at]));
}

/**
 * The competencies asked for, the same for all rows so that a column means one thing: those of the model that holds in the first row's
 * period, today's where that is not known.
 */
export function wantedCompetencies(
  index: AssessmentIndex,
  competency: Argument,
  rows: readonly Wanted<WantedRow>[],
): readonly Wanted<Competency>[] {
  const first = rows.find((row) => row?.ok === true);
  const found = first?.ok ? modelOf(index, first.value.period) : undefined;
  const model = found?.ok ? found.value : index.assessment.model;
  return wantedItems(competency, model.competencies, (text) => findCompetency(index, model, text));
}

function wantedPeriods(index: AssessmentIndex, period: Argument): readonly Wanted<Period>[] {
  const cells = period.cells?.flat();
  return cells
    ? cells.map((cell) => wantedItem(cell, period, (text) => findPeriod(index, text)))
    : [findPeriod(index, undefined)];
}

function together(employee: Wanted<Employee>, period: Wanted<Period>): Wanted<WantedRow> {
  if (!employee?.ok) {
    return employee;
  }
  if (!period?.ok) {
    return period;
  }
  return succeed({ employee: employee.value, period: period.value });
}
