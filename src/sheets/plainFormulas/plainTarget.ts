import type { Scale } from "../../domain/scale";

export interface PlainTarget {
  /** References to the columns of `Targets`, all equally long. */
  readonly targets: Readonly<Record<"role" | "grade" | "target", string>>;
  /** References to the employee's cells. */
  readonly of: Readonly<Record<"role" | "grade", string>>;
  readonly scale: Scale;
}

/**
 * The target for a role and job grade as a formula that needs no add-in: the most specific row that has one ([T1], [T2], [T3]), of several the higher
 * ([T4]); blank where none has ([T5]). A target off the scale counts as none ([T6]); one that is no number makes the cell an error.
 */
export function plainTarget({ targets, of, scale }: PlainTarget): string {
  const { role, grade, target } = targets;
  const [isRole, isGrade] = [`(${role}&""=${of.role}&"")`, `(${grade}&""=${of.grade}&"")`];
  const [anyRole, anyGrade] = [`(${role}&""="")`, `(${grade}&""="")`];
  const isTarget = `ISNUMBER(${target})*(${target}>=${scale.from})*(${target}<=${scale.to})`;
  const levels = [
    [isRole, isGrade],
    [isRole, anyGrade],
    [anyRole, isGrade],
    [anyRole, anyGrade],
  ].map((conditions) => [...conditions, isTarget].join("*"));
  const chain = levels.reduceRight(
    (otherwise, rows) =>
      `IF(SUMPRODUCT(${rows})>0,SUMPRODUCT(MAX(${rows}*${target})),${otherwise})`,
    '""',
  );
  return `=${chain}`;
}
