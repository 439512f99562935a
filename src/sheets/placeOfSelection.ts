import type { AssessmentIndex } from "../domain/assessmentIndex";
import { textKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import type { CellValue, TableCells, WorkbookTables } from "./tableCells";

/** Whom, and what, a selected cell is about. */
export interface Place {
  readonly employeeId: string;
  readonly competency?: string;
}

/** The selected cell with its whole row. */
export interface SelectedRow {
  readonly sheet: string;
  /** Row and column of the selected cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The row's cells from the column `left` on. */
  readonly left: number;
  readonly cells: readonly CellValue[];
}

/**
 * The employee, and in `Ratings` the competency, that the selected cell belongs to: by the columns of the table it stands in, on any
 * other sheet by the first cell of its row that holds an employee ID. Undefined for cells that belong to nobody.
 */
export function placeOfSelection(
  index: AssessmentIndex,
  tables: WorkbookTables,
  selected: SelectedRow,
): Place | undefined {
  const table = [...tables.values()].find((candidate) => stands(selected, candidate));
  return table ? placeInTable(index, table, selected) : placeInRow(index, selected);
}

function stands({ sheet, row, column }: SelectedRow, table: TableCells): boolean {
  return (
    sheet === table.sheet &&
    row > table.top &&
    row <= table.top + table.rows.length &&
    column >= table.left &&
    column < table.left + table.headers.length
  );
}

function placeInTable(
  index: AssessmentIndex,
  table: TableCells,
  selected: SelectedRow,
): Place | undefined {
  const positions: ReadonlyMap<string, number> = columnPositions(table.name, table.headers);
  const textAt = (key: string): string => {
    const position = positions.get(key);
    const cell =
      position === undefined ? undefined : selected.cells[table.left + position - selected.left];
    return cell === undefined ? "" : cellText(cell);
  };
  const [employee] = index.employeesById.get(textKey(textAt("employeeId"))) ?? [];
  if (!employee) {
    return undefined;
  }
  const competency = textKey(table.name === "Ratings" ? textAt("competency") : "");
  const known = index.assessment.model.competencies.find(
    ({ code }) => textKey(code) === competency,
  );
  return known ? { employeeId: employee.id, competency: known.code } : { employeeId: employee.id };
}

function placeInRow(index: AssessmentIndex, { cells }: SelectedRow): Place | undefined {
  for (const cell of cells) {
    const text = cellText(cell);
    const [employee] = (text && index.employeesById.get(textKey(text))) || [];
    if (employee) {
      return { employeeId: employee.id };
    }
  }
  return undefined;
}
