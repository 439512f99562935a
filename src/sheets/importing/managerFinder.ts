import type { Employee } from "../../domain/assessment";
import { groupBy } from "../../domain/groupBy";
import { textKey } from "../../domain/textKey";
import type { PersonRow } from "./personRow";

/** Whom a row names as manager: an ID, or what is written where it names nobody for certain. */
export type FoundManager =
  | { readonly isFound: true; readonly id: string }
  | {
      readonly isFound: false;
      readonly id: string;
      readonly note:
        | { readonly code: "managerUnknown"; readonly manager: string }
        | { readonly code: "managerNameTwice"; readonly manager: string }
        | { readonly code: "ownManager"; readonly manager: string };
    };

/** Finds managers by ID or, where exactly one person has it, by name, among those in the workbook and those in the list. */
export function managerFinder(
  employees: readonly Employee[],
  rows: readonly PersonRow[],
): (row: PersonRow) => FoundManager | undefined {
  const listed = rows.filter(({ refused }) => !refused);
  const people = new Map([
    ...employees.map(({ id, name }) => [textKey(id), { id, name }] as const),
    ...listed.map(({ id, fields }) => [textKey(id), { id, name: fields.name ?? "" }] as const),
  ]);
  const byName = groupBy([...people.values()], ({ name }) => textKey(name));
  return ({ id, fields: { manager } }) => {
    if (manager === undefined) return undefined;
    const named = byName.get(textKey(manager)) ?? [];
    const found = people.get(textKey(manager)) ?? (named.length === 1 ? named[0] : undefined);
    if (found && textKey(found.id) !== textKey(id)) return { isFound: true, id: found.id };
    const code = found ? "ownManager" : named.length > 1 ? "managerNameTwice" : "managerUnknown";
    return { isFound: false, id: manager, note: { code, manager } };
  };
}
