import { looseKey, type LooseKey } from "../looseKey";

/** Which column of a list holds which field, counted from 0; a field that is left out is not in the list. */
export type ColumnMapping<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** How the headings of a field may read, the usual one first. */
export type FieldHeadings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Guesses the columns by their headings, whatever their case, width and spaces. Of two that fit, the left one counts. */
export function mappingByHeadings<Field extends string>(
  headings: readonly string[],
  fields: FieldHeadings<Field>,
): ColumnMapping<Field> {
  const keys = headings.map(headingKey);
  const found = (Object.keys(fields) as Field[]).map((field) => {
    const accepted = fields[field].map(headingKey);
    return [field, keys.findIndex((key) => accepted.includes(key))] as const;
  });
  return Object.fromEntries(found.filter(([, place]) => place >= 0)) as ColumnMapping<Field>;
}

/** The text that a row has for a field; empty where the list has no such column. */
export function fieldText<Field extends string>(
  cells: readonly string[],
  mapping: ColumnMapping<Field>,
  field: Field,
): string {
  const place = mapping[field];
  return place === undefined ? "" : (cells[place] ?? "");
}

/** "员工编号*", "Employee_ID" and "employee id:" are headings people write for the same thing. */
function headingKey(heading: string): LooseKey {
  return looseKey(heading.replace(/[*_.:：·\-/]/gu, " "));
}
