import type { Employee, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { groupBy } from "../../domain/groupBy";
import { textKey } from "../../domain/textKey";
import { summaryEmployees } from "../summaryEmployees";

/** For whom a redacted copy can be made, and about whom it is. */
export interface CopyReader {
  readonly kind: "manager" | "employee";
  readonly employee: Pick<Employee, "id" | "name">;
  readonly employeeIds: readonly string[];
}

/** One copy for each employee of the period. */
export function employeeCopies(index: AssessmentIndex, period: Period): readonly CopyReader[] {
  return summaryEmployees(index, period).map((employee) => ({
    kind: "employee",
    employee,
    employeeIds: [employee.id],
  }));
}

/** One copy for each manager who had people in the period; a manager who is no employee is known by the ID alone. */
export function managerCopies(index: AssessmentIndex, period: Period): readonly CopyReader[] {
  const people = summaryEmployees(index, period).filter(({ manager }) => manager !== "");
  return [...groupBy(people, ({ manager }) => textKey(manager))].flatMap(([key, team]) => {
    const [first] = team;
    if (!first) return [];
    const employee = index.employeesById.get(key)?.[0] ?? { id: first.manager, name: "" };
    return [{ kind: "manager", employee, employeeIds: team.map(({ id }) => id) } as const];
  });
}
