import type { Snapshot } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { personKey } from "./personKey";

/** Where an employee stood when the period of that name was closed ([P4]), if it was noted. */
export function snapshotOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
): Snapshot | undefined {
  return index.snapshotsByPerson.get(personKey(periodName, employeeId))?.[0];
}
