/** A table as formulas see it. Rows and columns count from 0; `startRow` is the header row. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetName: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** Where a formula stands, and the tables it can name. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly FormulaTable[];
}

/** The table by that name; Excel ignores letter case in table names. */
export function tableNamed(name: string, place: FormulaPlace): FormulaTable | undefined {
  const wanted = name.toLowerCase();
  return place.tables.find((table) => table.name.toLowerCase() === wanted);
}

/** The table that the formula's own cell lies in. */
export function tableAround(place: FormulaPlace): FormulaTable | undefined {
  return place.tables.find(
    (table) =>
      table.sheetName === place.sheetName &&
      place.row >= table.startRow &&
      place.row <= table.endRow &&
      place.column >= table.startColumn &&
      place.column < table.startColumn + table.columns.length,
  );
}
