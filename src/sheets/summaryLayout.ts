import type { CompetencyModel } from "../domain/assessment";
import { textKey } from "../domain/textKey";
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

const personColumns = ["employeeId", "employee", "department", "role", "grade"];
const resultColumns = ["total", "coverage", "band", "gap", "rank"];

/** Columns before the competencies. */
export const personColumnCount = personColumns.length;

/** ID and name stay in sight; a text that began in them would be cut where the others scroll. */
export const frozenColumnCount = 2;

/** What each column is about: a person's field, a competency by its code, a result. */
export function summaryColumnKeys({ competencies }: CompetencyModel): readonly string[] {
  const codes = competencies.map(({ code }) => `competency ${textKey(code)}`);
  return [...personColumns, ...codes, ...resultColumns];
}

/** Where everything in the summary stands, for as many competencies and employees. */
export interface SummaryLayout {
  readonly columnCount: number;
  readonly employeeCount: number;
  /** First column after the competencies: the weighted total. */
  readonly totalColumn: number;
  readonly bandColumn: number;
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
    columnCount: totalColumn + resultColumns.length,
    employeeCount,
    totalColumn,
    bandColumn: totalColumn + 2,
    scores: columnsAt(personColumnCount, competencies.length),
    totals: columnsAt(totalColumn, 1),
    gaps: columnsAt(totalColumn + 3, 1),
  };
}
