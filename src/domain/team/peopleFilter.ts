import type { Employee } from "../assessment";
import { textKey } from "../textKey";

/** A choice of people: whoever fits every list that is given; no list is no limit. IDs and names compare by [K1]. */
export interface PeopleFilter {
  readonly employeeIds?: readonly string[];
  readonly departments?: readonly string[];
  readonly roles?: readonly string[];
  readonly grades?: readonly string[];
  /** Employee IDs of managers. */
  readonly managers?: readonly string[];
}

/** Those of the employees who are chosen, in their order. */
export function chosenPeople(
  employees: readonly Employee[],
  filter: PeopleFilter,
): readonly Employee[] {
  const tests = [
    listed(filter.employeeIds, ({ id }) => id),
    listed(filter.departments, ({ department }) => department),
    listed(filter.roles, ({ role }) => role),
    listed(filter.grades, ({ grade }) => grade),
    listed(filter.managers, ({ manager }) => manager),
  ];
  return employees.filter((employee) => tests.every((test) => test(employee)));
}

function listed(
  values: readonly string[] | undefined,
  valueOf: (employee: Employee) => string,
): (employee: Employee) => boolean {
  if (!values) return () => true;
  const keys = new Set(values.map(textKey));
  return (employee) => keys.has(textKey(valueOf(employee)));
}
