import type { Employee } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { fail, succeed, type Result } from "./result";
import { textKey } from "./textKey";

/**
 * The employee whom `text` means: by ID, then by name ([K2]). A name that several people have is a
 * problem that lists their IDs.
 *
 * @example findEmployee(index, "e001") // the employee E001
 */
export function findEmployee(index: AssessmentIndex, text: string): Result<Employee> {
  const key = textKey(text);
  const [withId] = index.employeesById.get(key) ?? [];
  if (withId) return succeed(withId);
  const [named, ...others] = index.employeesByName.get(key) ?? [];
  if (!named) return fail({ code: "unknownEmployee", value: text });
  if (others.length === 0) return succeed(named);
  const ids = [named, ...others].map(({ id }) => id);
  return fail({ code: "ambiguousName", value: text, ids });
}
