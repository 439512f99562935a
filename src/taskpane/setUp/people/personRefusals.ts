import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey } from "../../../domain/textKey";

export interface PersonRefusals {
  readonly id?: "missing" | "taken";
  readonly manager?: "managerSelf" | "managerUnknown";
}

/** Why a form about an employee cannot be saved as it is. */
export function personRefusals(
  index: AssessmentIndex,
  { id, manager }: Pick<Employee, "id" | "manager">,
  isNew: { readonly isNew: boolean },
): PersonRefusals {
  const has = (key: string) => index.employeesById.has(textKey(key));
  const idRefusal = id === "" ? "missing" : isNew.isNew && has(id) ? "taken" : undefined;
  const isOwn = id !== "" && textKey(manager) === textKey(id);
  const isUnknown = manager !== "" && !isOwn && !has(manager);
  const managerRefusal = isOwn ? "managerSelf" : isUnknown ? "managerUnknown" : undefined;
  return {
    ...(idRefusal && { id: idRefusal }),
    ...(managerRefusal && { manager: managerRefusal }),
  };
}
