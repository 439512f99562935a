import { mappingByHeadings, type ColumnMapping } from "./columnMapping";
import { columnCount, type ListRows } from "./listRows";
import { personFields, personHeadings, type PersonField } from "./personFields";

export interface PeopleMapping {
  /** Whether the first row names the columns. */
  readonly hasHeadings: boolean;
  readonly columns: ColumnMapping<PersonField>;
}

/**
 * Guesses which columns a list of people has. Without a heading that is known, the columns are taken in the order of our own table: ID,
 * name, department, role, grade, manager.
 */
export function guessedPeopleMapping(rows: ListRows): PeopleMapping {
  const columns = mappingByHeadings(rows[0] ?? [], personHeadings);
  if (Object.keys(columns).length > 0) return { hasHeadings: true, columns };
  const inOrder = personFields
    .slice(0, columnCount(rows))
    .map((field, place) => [field, place] as const);
  return { hasHeadings: false, columns: Object.fromEntries(inOrder) };
}
