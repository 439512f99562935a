import type { Employee } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { textKey, type TextKey } from "../../domain/textKey";
import type { SampleData } from "../sampleData";
import type { RowChange, RowKey, TableEdit } from "../tableEditing/tableEdit";
import type { TableName } from "../tableName";
import { remainingUse } from "./remainingUse";
import { unusedPeriods } from "./unusedPeriods";
import { samplePeople } from "./samplePeople";

/** What taking the sample out of a workbook means. */
export interface SampleRemoval {
  readonly people: readonly Employee[];
  readonly ownPeople: number;
  readonly ratings: number;
  /** Rows of targets, periods, snapshots and versions that nobody else uses. */
  readonly otherRows: number;
  /** Own people whose manager is one of the sample's. */
  readonly withoutManager: number;
  readonly edits: readonly TableEdit[];
}

/**
 * How the sample's people leave a workbook with all that is about them alone. Own people, their ratings and what those need stay.
 *
 * @param today "2026-07-01": where the sample's period was the open one, the year takes its place, as at set-up.
 */
export function sampleRemoval(
  index: AssessmentIndex,
  sample: SampleData,
  today: string,
): SampleRemoval {
  const { employees, targets, snapshots } = index.assessment;
  const people = samplePeople(employees, sample);
  const gone = new Set(people.map(({ id }) => textKey(id)));
  const own = employees.filter(({ id }) => !gone.has(textKey(id)));
  const use = remainingUse(index, gone);
  const ratings = [...index.ratings.all()].filter(({ employeeId }) =>
    gone.has(textKey(employeeId)),
  );
  const inSnapshots = snapshots.filter(({ employeeId }) => gone.has(textKey(employeeId)));
  const jobs = targets.filter((target) => isSampleJob(target, sample) && !isUsed(target, own));
  const versions = [...index.assessment.versions.keys()].filter((each) => !use.versions.has(each));
  const periods = unusedPeriods(index, sample, { use, today });
  const unled = own.filter(({ manager }) => gone.has(textKey(manager)));
  const edits = [
    removal(
      "Ratings",
      keysOf(
        "employeeId",
        ratings.map(({ employeeId }) => employeeId),
      ),
    ),
    removal(
      "Snapshots",
      keysOf(
        "employeeId",
        inSnapshots.map(({ employeeId }) => employeeId),
      ),
    ),
    removal(
      "Targets",
      jobs.map(({ role, grade }) => ({ role, grade })),
    ),
    removal("Versions", keysOf("modelVersion", versions)),
    { table: "Periods", changes: periods } as const,
    employeeEdit(people, unled),
  ];
  return {
    people,
    ownPeople: own.length,
    ratings: ratings.length,
    otherRows: inSnapshots.length + jobs.length + periods.length + versions.length,
    withoutManager: unled.length,
    edits: edits.filter(({ changes }) => changes.length > 0),
  };
}

function employeeEdit(people: readonly Employee[], unled: readonly Employee[]): TableEdit {
  const left = people.map(({ id }): RowChange => ({ kind: "remove", key: { employeeId: id } }));
  const blanked = unled.map(({ id }): RowChange => ({
    kind: "update",
    key: { employeeId: id },
    cells: { manager: "" },
  }));
  return { table: "Employees", changes: [...left, ...blanked], isBulk: true };
}

/** One change takes all rows that carry the key. */
function removal(table: TableName, keys: readonly RowKey[]): TableEdit {
  return { table, changes: keys.map((key) => ({ kind: "remove", key })), isBulk: true };
}

function keysOf(column: string, values: readonly string[]): readonly RowKey[] {
  const byKey = new Map<TextKey, string>(values.map((value) => [textKey(value), value]));
  return [...byKey.values()].map((value) => ({ [column]: value }));
}

type Job = Pick<Employee, "role" | "grade">;

function isSampleJob({ role, grade }: Job, { targets }: SampleData): boolean {
  return targets.some(
    (target) =>
      (target.role.zh === role && target.grade.zh === grade) ||
      (target.role.en === role && target.grade.en === grade),
  );
}

function isUsed({ role, grade }: Job, own: readonly Employee[]): boolean {
  return own.some(
    (each) => textKey(each.role) === textKey(role) && textKey(each.grade) === textKey(grade),
  );
}
