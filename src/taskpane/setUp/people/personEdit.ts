import type { Employee } from "../../../domain/assessment";
import type { Language } from "../../../domain/bilingual";
import { choiceLabel } from "../../../sheets/choice";
import { employeeStatusChoices } from "../../../sheets/columnChoices";
import type { TableEdit } from "../../../sheets/tableEditing/tableEdit";

/** An employee as the form has it, new or known. */
export function personEdit(
  { id, status, ...texts }: Employee,
  kind: "add" | "update",
  language: Language,
): TableEdit {
  const cells = { ...texts, status: choiceLabel(employeeStatusChoices, status, language) };
  return { table: "Employees", changes: [{ kind, key: { employeeId: id }, cells }] };
}

export function personRemoval({ id }: Employee): TableEdit {
  return { table: "Employees", changes: [{ kind: "remove", key: { employeeId: id } }] };
}
