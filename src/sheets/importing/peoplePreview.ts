import type { Employee } from "../../domain/assessment";
import { textKey, type TextKey } from "../../domain/textKey";
import { managerFinder, type FoundManager } from "./managerFinder";
import { bodyRows, type ListRows } from "./listRows";
import type { PeopleMapping } from "./peopleMapping";
import { personRow, type PersonRow, type RefusedPerson } from "./personRow";

/** A value of a known employee that the list says otherwise. */
export interface PersonChange {
  readonly field: Exclude<keyof Employee, "id">;
  readonly old: string;
  readonly new: string;
}

interface Row {
  readonly number: number;
  readonly id: string;
  readonly name: string;
}

/** What taking a row of the list would do. */
export type PreviewedPerson =
  | (Row & { readonly kind: "new"; readonly person: Employee; readonly note?: ManagerNote })
  | (Row & {
      readonly kind: "changed";
      readonly changes: readonly PersonChange[];
      readonly note?: ManagerNote;
    })
  | (Row & { readonly kind: "same" })
  | (Row & { readonly kind: "refused"; readonly reason: RefusedPerson });

/** A manager that is taken as written although nobody is found under it. */
export type ManagerNote = Extract<FoundManager, { readonly isFound: false }>["note"];

/**
 * What a list of people would do to `Employees`, row by row. People are known by their ID alone, as text ([K1]); blank cells leave what is
 * there; of two rows with one ID the first is taken.
 */
export function peoplePreview(
  rows: ListRows,
  mapping: PeopleMapping,
  employees: readonly Employee[],
): readonly PreviewedPerson[] {
  const listed = refuseTwice(
    bodyRows(rows, mapping.hasHeadings ? 1 : 0).map((row) => personRow(row, mapping.columns)),
  );
  const known = new Map(employees.map((employee) => [textKey(employee.id), employee]));
  const findManager = managerFinder(employees, listed);
  return listed.map((row): PreviewedPerson => {
    const old = known.get(textKey(row.id));
    const { number, id, refused } = row;
    const name = row.fields.name ?? old?.name ?? "";
    if (refused) return { kind: "refused", number, id, name, reason: refused };
    const found = findManager(row);
    const fields = found ? { ...row.fields, manager: found.id } : row.fields;
    const note = found?.isFound === false ? { note: found.note } : {};
    if (!old) return { kind: "new", number, id, name, person: newPerson(id, fields), ...note };
    const changes = changesOf(old, fields);
    return changes.length === 0
      ? { kind: "same", number, id, name }
      : { kind: "changed", number, id: old.id, name, changes, ...note };
  });
}

function refuseTwice(rows: readonly PersonRow[]): readonly PersonRow[] {
  const first = new Map<TextKey, number>();
  return rows.map((row) => {
    if (row.refused) return row;
    const otherRow = first.get(textKey(row.id));
    if (otherRow !== undefined) return { ...row, refused: { code: "idTwice", otherRow } };
    first.set(textKey(row.id), row.number);
    return row;
  });
}

function newPerson(id: string, fields: Partial<Employee>): Employee {
  const blank = { name: "", department: "", role: "", grade: "", manager: "" };
  return { ...blank, status: "active", ...fields, id };
}

function changesOf(old: Employee, fields: Partial<Employee>): readonly PersonChange[] {
  const names = ["name", "department", "role", "grade", "manager", "status"] as const;
  return names.flatMap((field) => {
    const value = fields[field];
    return value === undefined || value === old[field]
      ? []
      : [{ field, old: old[field], new: value }];
  });
}
