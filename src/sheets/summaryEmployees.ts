import type { Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { snapshotOf } from "../domain/snapshotOf";

/**
 * Whom a summary lists, in the roster's order: who is active now; for a closed period who was noted
 * when it was closed, in the department, role and grade of that time.
 */
export function summaryEmployees(index: AssessmentIndex, period: Period): readonly Employee[] {
  const { employees, snapshots } = index.assessment;
  if (period.status === "open" || snapshots.length === 0) return employees.filter(isActive);
  return employees.flatMap((employee) => {
    const snapshot = snapshotOf(index, period.name, employee.id);
    if (!snapshot) return [];
    const { department, role, grade, manager } = snapshot;
    return [{ ...employee, department, role, grade, manager }];
  });
}

function isActive({ status }: Employee): boolean {
  return status === "active";
}
