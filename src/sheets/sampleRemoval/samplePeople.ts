import type { Employee } from "../../domain/assessment";
import { textKey } from "../../domain/textKey";
import type { SampleData } from "../sampleData";

/** The sample's invented people in a roster: known by ID and name together, so that nobody's own "E001" is taken for one. */
export function samplePeople(
  employees: readonly Employee[],
  sample: Pick<SampleData, "employees">,
): readonly Employee[] {
  const keys = sample.employees.flatMap(({ id, name }) => [key(id, name.zh), key(id, name.en)]);
  const known = new Set(keys);
  return employees.filter(({ id, name }) => known.has(key(id, name)));
}

function key(id: string, name: string): string {
  return textKey(JSON.stringify([id, name]));
}
