import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import type { PeopleFilter } from "../../../domain/team/peopleFilter";
import { textKey } from "../../../domain/textKey";

/** By what a team is chosen; an empty text is no limit. */
export interface TeamFilter {
  readonly department: string;
  readonly manager: string;
  readonly role: string;
}

export const everybody: TeamFilter = { department: "", manager: "", role: "" };

export function peopleFilter({ department, manager, role }: TeamFilter): PeopleFilter {
  return {
    ...(department !== "" && { departments: [department] }),
    ...(manager !== "" && { managers: [manager] }),
    ...(role !== "" && { roles: [role] }),
  };
}

/** What can be chosen: values as they are spelt first, in the roster's order. */
export interface TeamFilterChoices {
  readonly departments: readonly string[];
  /** Employee IDs with the names of those who are known. */
  readonly managers: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly string[];
}

export function teamFilterChoices(
  index: AssessmentIndex,
  people: readonly Employee[],
): TeamFilterChoices {
  return {
    departments: distinct(people.map(({ department }) => department)),
    managers: distinct(people.map(({ manager }) => manager)).map((id) => ({
      id,
      name: index.employeesById.get(textKey(id))?.[0]?.name ?? "",
    })),
    roles: distinct(people.map(({ role }) => role)),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = textKey(text);
    if (text !== "" && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}
