import type { RowArrangement } from "../sheets/arrangeRows";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { CellValue } from "../sheets/tableCells";
import { blankCell, userCell, type UserCell } from "../sheets/userCell";

/**
 * The cells right of ours with what the user keeps there, loaded; the next sync has them. They are read once columns and rows
 * have been inserted and deleted, since that changes formulas.
 */
export function loadUserCells(
  sheet: Excel.Worksheet,
  { columnKeys, keyColumn }: SheetPlan,
  { sources }: RowArrangement,
  endColumn: number,
): Excel.Range {
  const column = columnKeys.length;
  return sheet
    .getRangeByIndexes(keyColumn.firstRow, column, sources.length, endColumn - column)
    .load(["formulasR1C1", "values", "valueTypes", "numberFormat"]);
}

/** Moves each row's cells to where its employee will stand; queues requests only. Cells that stay as they are are not written. */
export function moveUserCells(cells: Excel.Range, sources: RowArrangement["sources"]): void {
  const present = readCells(cells);
  const moved = sources.map((source, row) =>
    (present[row] ?? []).map((cell, column) => {
      const wanted = source === undefined ? blankCell : (present[source]?.[column] ?? blankCell);
      const isSame = wanted.input === cell.input && wanted.numberFormat === cell.numberFormat;
      return isSame ? undefined : wanted;
    }),
  );
  // Null leaves a cell as it is (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values).
  cells.numberFormat = moved.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  cells.formulasR1C1 = moved.map((row) => row.map((cell) => cell?.input ?? null));
}

function readCells(cells: Excel.Range): readonly (readonly UserCell[])[] {
  const values = cells.values as CellValue[][];
  const formulas = cells.formulasR1C1 as CellValue[][];
  const formats = cells.numberFormat as string[][];
  return values.map((line, row) =>
    line.map((value, column) =>
      userCell({
        formula: formulas[row]?.[column] ?? "",
        value,
        type: cells.valueTypes[row]?.[column] ?? "",
        numberFormat: formats[row]?.[column] ?? "General",
      }),
    ),
  );
}
