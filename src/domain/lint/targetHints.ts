import type { AssessmentFrame, Employee, TargetRow } from "../assessment";
import { textKey } from "../textKey";
import type { Hint } from "./hint";

/** Rows of targets whose role and job grade nobody has ([T6]); none while the roster is still to be filled. */
export function targetHints({
  employees,
  targets,
}: Pick<AssessmentFrame, "employees" | "targets">): readonly Hint[] {
  if (employees.length === 0) return [];
  return targets.flatMap((row) => forNobody(row, employees) ?? []);
}

function forNobody(row: TargetRow, employees: readonly Employee[]): Hint | undefined {
  const { role, grade } = row;
  const inRole = employees.filter((employee) => applies(role, employee.role));
  if (inRole.some((employee) => applies(grade, employee.grade))) return undefined;
  const isRoleKnown = inRole.length > 0;
  const label = [role, grade].map((part) => (part === "" ? "–" : part)).join(" · ");
  return {
    code: "targetsForNobody",
    place: { table: "Targets", key: { role, grade }, column: isRoleKnown ? "grade" : "role" },
    values: { job: isRoleKnown ? label : role },
  };
}

/** An empty role or job grade applies to all ([T1]). */
function applies(wanted: string, present: string): boolean {
  return wanted === "" || textKey(wanted) === textKey(present);
}
