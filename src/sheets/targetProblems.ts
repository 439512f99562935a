import type { TargetRow } from "../domain/assessment";
import { groupBy } from "../domain/groupBy";
import { textKey } from "../domain/textKey";
import type { Report } from "./tableRows";

/** A row of targets with the cell that says for whom it is. */
export interface PlacedTargets {
  readonly value: TargetRow;
  readonly roleAt: string;
}

/** Reports rows for the same role and job grade ([T4] decides between them). */
export function reportTargetRows(rows: readonly PlacedTargets[], report: Report): void {
  const keyOf = ({ value }: PlacedTargets) =>
    JSON.stringify([textKey(value.role), textKey(value.grade)]);
  for (const [first, ...others] of groupBy(rows, keyOf).values()) {
    if (!first || others.length === 0) continue;
    const at = [first, ...others].map(({ roleAt }) => roleAt);
    report({ code: "keyTwice", table: "Targets", key: label(first.value), at });
  }
}

function label({ role, grade }: TargetRow): string {
  return [role, grade].map((part) => (part === "" ? "–" : part)).join(" · ");
}
