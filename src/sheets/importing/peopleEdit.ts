import type { Language } from "../../domain/bilingual";
import { choiceLabel } from "../choice";
import { employeeStatusChoices } from "../columnChoices";
import type { RowChange, TableEdit } from "../tableEditing/tableEdit";
import type { PersonChange, PreviewedPerson } from "./peoplePreview";

/** What is written when a previewed list of people is taken: one step, one journal row for all who are new. */
export function peopleEdit(people: readonly PreviewedPerson[], language: Language): TableEdit {
  const changes = people.flatMap((person): readonly RowChange[] => {
    const key = { employeeId: person.id };
    if (person.kind === "changed")
      return [{ kind: "update", key, cells: changedCells(person.changes, language) }];
    if (person.kind !== "new") return [];
    const { name, department, role, grade, manager, status } = person.person;
    const texts = { name, department, role, grade, manager };
    const cells = { ...texts, status: choiceLabel(employeeStatusChoices, status, language) };
    return [{ kind: "add", key, cells }];
  });
  return { table: "Employees", changes, isBulk: true };
}

function changedCells(changes: readonly PersonChange[], language: Language) {
  const cells = changes.map(({ field, new: value }) => [field, value] as const);
  return Object.fromEntries(
    cells.map(([field, value]) => [
      field,
      field === "status" ? statusWord(value, language) : value,
    ]),
  );
}

function statusWord(status: string, language: Language): string {
  return choiceLabel(employeeStatusChoices, status === "left" ? "left" : "active", language);
}
