import type { Band } from "../domain/band";
import { columnLetters } from "./cellAddress";
import { heatMap } from "./heatMap";
import type { CellArea, ConditionalStyle } from "./sheetPlan";
import { summaryRows, type SummaryLayout } from "./summaryLayout";

/** The summary's colours by what the cells hold; none where there is nobody. */
export function summaryConditionalStyles(
  layout: SummaryLayout,
  bands: readonly Band[],
): readonly ConditionalStyle[] {
  const { scores, totals, gaps, employeeCount } = layout;
  if (employeeCount === 0) return [];
  return [
    ...heatMap(scores, bands),
    ...heatMap(totals, bands),
    belowTarget(gaps),
    notRated(layout),
  ];
}

/** The sign says it too; the colour is for the eye that runs down the column. */
function belowTarget(area: CellArea): ConditionalStyle {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  return { area, formula: `=AND(ISNUMBER(${cell}),${cell}<0)`, fontColor: "#9A4A00" };
}

/** Whoever has no total yet stands back. */
function notRated({ columnCount, employeeCount, totalColumn }: SummaryLayout): ConditionalStyle {
  const row = summaryRows.firstEmployee;
  return {
    area: { row, column: 0, rowCount: employeeCount, columnCount },
    formula: `=$${columnLetters(totalColumn)}${row + 1}=""`,
    fontColor: "#6B7280",
  };
}
