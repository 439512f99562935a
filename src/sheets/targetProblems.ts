import type { Employee, TargetRow } from "../domain/assessment";
import { groupBy } from "../domain/groupBy";
import { textKey } from "../domain/textKey";
import type { Report } from "./tableRows";

/** A row of targets with the cells that say for whom they are. */
export interface PlacedTargets {
  readonly value: TargetRow;
  readonly roleAt: string;
  readonly gradeAt: string;
}

/** Reports rows for the same role and job grade ([T4] decides between them), and rows that nobody's role and job grade match. */
export function reportTargetRows(
  rows: readonly PlacedTargets[],
  employees: readonly Employee[],
  report: Report,
): void {
  const keyOf = ({ value }: PlacedTargets) =>
    JSON.stringify([textKey(value.role), textKey(value.grade)]);
  for (const [first, ...others] of groupBy(rows, keyOf).values()) {
    if (!first || others.length === 0) continue;
    const at = [first, ...others].map(({ roleAt }) => roleAt);
    report({ code: "keyTwice", table: "Targets", key: label(first.value), at });
  }
  // An empty roster is one that is still to be filled.
  if (employees.length > 0) rows.forEach((row) => reportNobody(row, employees, report));
}

function reportNobody(
  { value, roleAt, gradeAt }: PlacedTargets,
  employees: readonly Employee[],
  report: Report,
): void {
  const inRole = employees.filter(({ role }) => applies(value.role, role));
  if (inRole.some(({ grade }) => applies(value.grade, grade))) return;
  const isRoleKnown = inRole.length > 0;
  report({
    code: "targetsForNobody",
    value: isRoleKnown ? label(value) : value.role,
    at: isRoleKnown ? gradeAt : roleAt,
  });
}

/** An empty role or job grade applies to all ([T1]). */
function applies(wanted: string, present: string): boolean {
  return wanted === "" || textKey(wanted) === textKey(present);
}

function label({ role, grade }: TargetRow): string {
  return [role, grade].map((part) => (part === "" ? "–" : part)).join(" · ");
}
