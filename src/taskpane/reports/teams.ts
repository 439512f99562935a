import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { PeopleFilter } from "../../domain/team/peopleFilter";
import { textKey } from "../../domain/textKey";

/** People who are chosen together: a department, a manager's people, those of a role. */
export interface Team {
  readonly kind: "department" | "manager" | "role";
  /** What the choice is called: a manager by name where it is known. */
  readonly name: string;
  readonly people: PeopleFilter;
}

/** The teams that the roster knows, each kind in the order in which it comes up. */
export function teamsIn({ assessment, employeesById }: AssessmentIndex): readonly Team[] {
  const { employees } = assessment;
  const departments = distinct(employees.map(({ department }) => department));
  const managers = distinct(employees.map(({ manager }) => manager));
  const roles = distinct(employees.map(({ role }) => role));
  const nameOf = (id: string) => employeesById.get(textKey(id))?.[0]?.name ?? "";
  return [
    ...departments.map((name) => ({
      ...{ kind: "department" as const, name, people: { departments: [name] } },
    })),
    ...managers.map((id) => ({
      ...{ kind: "manager" as const, name: `${nameOf(id)} ${id}`.trim() },
      people: { managers: [id] },
    })),
    ...roles.map((name) => ({ ...{ kind: "role" as const, name, people: { roles: [name] } } })),
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  const first = new Map(texts.filter((text) => text !== "").map((text) => [textKey(text), text]));
  return [...first.values()];
}
