import type { Employee } from "../../domain/assessment";
import { isCellError } from "../cellText";
import { chosen } from "../choice";
import { employeeStatusChoices } from "../columnChoices";
import { fieldText, type ColumnMapping } from "./columnMapping";
import type { ListRow } from "./listRows";
import { personFields, type PersonField } from "./personFields";

/** Why a row of a list of people cannot be taken. */
export type RefusedPerson =
  | { readonly code: "idMissing" }
  | { readonly code: "idTwice"; readonly otherRow: number }
  | { readonly code: "idRounded"; readonly id: string }
  | { readonly code: "statusUnknown"; readonly status: string }
  | { readonly code: "cellError"; readonly text: string };

/** What a row says of a person; a field is left out where the list has no such column or the cell is blank. */
export interface PersonRow {
  readonly number: number;
  readonly id: string;
  readonly fields: Readonly<Partial<Employee>>;
  readonly refused?: RefusedPerson;
}

/** "1.23457E+15" is what is left of a long number that went through a spreadsheet. */
const roundedNumber = /^\d(?:\.\d+)?E\+\d+$/iu;

export function personRow(row: ListRow, mapping: ColumnMapping<PersonField>): PersonRow {
  const texts = personFields.map((field) => [field, fieldText(row.cells, mapping, field)] as const);
  const filled = texts.filter(([, text]) => text !== "");
  const all: Partial<Record<PersonField, string>> = Object.fromEntries(filled);
  const { employeeId: id = "", status: statusWord, ...fields } = all;
  const refused = refusal(id, statusWord, filled);
  const status = statusWord === undefined ? undefined : statusOf(statusWord);
  return {
    number: row.number,
    id,
    fields: status ? { ...fields, status } : fields,
    ...(refused && { refused }),
  };
}

function refusal(
  id: string,
  status: string | undefined,
  filled: readonly (readonly [PersonField, string])[],
): RefusedPerson | undefined {
  const error = filled.find(([, text]) => isCellError(text));
  if (error) return { code: "cellError", text: error[1] };
  if (id === "") return { code: "idMissing" };
  if (roundedNumber.test(id)) return { code: "idRounded", id };
  if (status !== undefined && !statusOf(status)) return { code: "statusUnknown", status };
  return undefined;
}

/** Lists from HR systems say it in more words than our own column takes. */
const otherWords: Readonly<Record<string, Employee["status"]>> = {
  正式: "active",
  试用: "active",
  试用期: "active",
  在岗: "active",
  current: "active",
  employed: "active",
  已离职: "left",
  离岗: "left",
  terminated: "left",
  inactive: "left",
  resigned: "left",
};

function statusOf(word: string): Employee["status"] | undefined {
  return chosen(employeeStatusChoices, word) ?? otherWords[word.toLowerCase()];
}
