import type { Employee, Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { snapshotOf } from "./snapshotOf";
import { targetFor } from "./targetFor";
import { textKey } from "./textKey";

/**
 * An employee's target in a competency, in score units: of today's role and grade while the period
 * is open, of the snapshot once it is closed ([P4]). `undefined` where none is set ([T5]).
 */
export function targetOf(
  index: AssessmentIndex,
  period: Period,
  employee: Employee,
  code: string,
): number | undefined {
  if (period.status === "open") {
    return targetFor(index.targets, employee.role, employee.grade, code);
  }
  return snapshotOf(index, period.name, employee.id)?.targets.get(textKey(code));
}
