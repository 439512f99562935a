import type { CompetencyModel } from "../domain/assessment";
import type { CellArea } from "./sheetPlan";

/** Rows above the employees, from the top. */
export const summaryRows = {
  title: 0,
  about: 1,
  legend: 2,
  groups: 3,
  headers: 4,
  weights: 5,
  firstEmployee: 6,
} as const;

/** Columns before the competencies: employee ID, name, department, role, grade. */
export const personColumnCount = 5;
/** Columns after them: weighted total, coverage, band, gap, rank. */
export const resultColumnCount = 5;

/** Where everything in the summary stands, for as many competencies and employees. */
export interface SummaryLayout {
  readonly columnCount: number;
  readonly employeeCount: number;
  /** First column after the competencies: the weighted total. */
  readonly totalColumn: number;
  readonly scores: CellArea;
  readonly totals: CellArea;
  readonly gaps: CellArea;
}

export function summaryLayout(
  { competencies }: CompetencyModel,
  employeeCount: number,
): SummaryLayout {
  const totalColumn = personColumnCount + competencies.length;
  const columnsAt = (column: number, columnCount: number): CellArea => ({
    row: summaryRows.firstEmployee,
    column,
    rowCount: employeeCount,
    columnCount,
  });
  return {
    columnCount: totalColumn + resultColumnCount,
    employeeCount,
    totalColumn,
    scores: columnsAt(personColumnCount, competencies.length),
    totals: columnsAt(totalColumn, 1),
    gaps: columnsAt(totalColumn + 3, 1),
  };
}
