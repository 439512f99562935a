import type { Snapshot } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { cellKey } from "./cellKey";

/** Where an employee stood when the period of that name was closed ([P4]), if it was noted. */
export function snapshotOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
): Snapshot | undefined {
  return index.snapshotsByCell.get(cellKey(periodName, employeeId, ""))?.[0];
}
