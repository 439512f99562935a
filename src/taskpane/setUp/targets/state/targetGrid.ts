import type { Competency } from "../../../../domain/assessment";
import type { AssessmentIndex } from "../../../../domain/assessmentIndex";
import { targetFor } from "../../../../domain/targetFor";
import type { TargetJob } from "../../../../sheets/tableEditing/targetEdits";
import { textKey } from "../../../../domain/textKey";

/** The targets of one competency in one job grade. */
export interface GridCell {
  /** As the grade's own row has it. */
  readonly target: number | undefined;
  /** What counts instead while the row has none ([T3]). */
  readonly inherited: number | undefined;
}

export interface GridColumn {
  /** Empty for all grades. */
  readonly grade: string;
  readonly isInTable: boolean;
}

/** The targets of one role: a row per competency, a column per job grade. */
export interface TargetGrid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly {
    readonly competency: Competency;
    readonly cells: readonly GridCell[];
  }[];
}

/** Roles that somebody has or that targets are set for, in their order; "" for all stands first. */
export function rolesIn({ assessment }: AssessmentIndex): readonly string[] {
  const { targets, employees } = assessment;
  return distinct(["", ...targets.map(({ role }) => role), ...employees.map(({ role }) => role)]);
}

/** @param added grades that have just been asked for and have no row yet. */
export function targetGrid(
  index: AssessmentIndex,
  role: string,
  added: readonly string[] = [],
): TargetGrid {
  const { model, targets, employees } = index.assessment;
  const rows = targets.filter((row) => isSame(row.role, role));
  const grades = distinct([
    ...rows.map(({ grade }) => grade),
    ...employees.filter((one) => isSame(one.role, role)).map(({ grade }) => grade),
    ...added,
  ]);
  const own = grades.map((grade) => rows.find((row) => isSame(row.grade, grade)));
  return {
    columns: grades.map((grade, at) => ({ grade, isInTable: own[at] !== undefined })),
    rows: model.competencies.map((competency) => ({
      competency,
      cells: grades.map((grade, at) => ({
        target: own[at]?.targets.get(textKey(competency.code)),
        inherited: targetFor(index.targets, role, grade, competency.code),
      })),
    })),
  };
}

/** A column's own targets by code, for another job grade to take over; "" where it has none. */
export function columnTargets(
  { rows }: TargetGrid,
  column: number,
): Readonly<Record<string, number | "">> {
  return Object.fromEntries(
    rows.map(({ competency, cells }) => [competency.code, cells[column]?.target ?? ""]),
  );
}

/** How many people have a role and job grade; an empty one is everybody's ([T1]). */
export function peopleIn({ assessment }: AssessmentIndex, { role, grade }: TargetJob): number {
  const people = assessment.employees.filter(({ status }) => status === "active");
  return people.filter(
    (one) => (role === "" || isSame(role, one.role)) && (grade === "" || isSame(grade, one.grade)),
  ).length;
}

/** Each text once, as and where it is written first. */
function distinct(texts: readonly string[]): readonly string[] {
  const keys = texts.map(textKey);
  return texts.filter((_, at) => keys.indexOf(keys[at] ?? textKey("")) === at);
}

function isSame(one: string, other: string): boolean {
  return textKey(one) === textKey(other);
}
