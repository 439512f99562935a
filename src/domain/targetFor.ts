import type { TargetRow } from "./assessment";
import { groupBy } from "./groupBy";
import { textKey, type TextKey } from "./textKey";

/** Target rows by the role and grade they are for, each list the rows that say the same ones. */
export type TargetIndex = ReadonlyMap<TextKey, readonly TargetRow[]>;

export function indexTargets(rows: readonly TargetRow[]): TargetIndex {
  return groupBy(rows, (row) => roleAndGrade(row.role, row.grade));
}

/**
 * The target, in score units, of a role and grade in a competency ([T1]). The most specific row
 * that has a target for the competency wins: role and grade, then role, then grade, then all
 * ([T2], [T3]); of equal rows the higher target counts ([T4]). `undefined` where none is set.
 *
 * @example rows (any, any) 50 and (Account manager, any) 60: an account manager's target is 60
 */
export function targetFor(
  targets: TargetIndex,
  role: string,
  grade: string,
  code: string,
): number | undefined {
  const codeKey = textKey(code);
  const fromSpecificToGeneral = [
    [role, grade],
    [role, ""],
    ["", grade],
    ["", ""],
  ] as const;
  for (const [ofRole, ofGrade] of fromSpecificToGeneral) {
    const rows = targets.get(roleAndGrade(ofRole, ofGrade)) ?? [];
    const values = rows
      .map((row) => row.targets.get(codeKey))
      .filter((value) => value !== undefined);
    if (values.length > 0) return Math.max(...values);
  }
  return undefined;
}

function roleAndGrade(role: string, grade: string): TextKey {
  return textKey(JSON.stringify([role, grade]));
}
