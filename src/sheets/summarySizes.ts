import type { Language } from "../domain/bilingual";
import type { PlanCell } from "./planCell";
import type { SheetPlan } from "./sheetPlan";
import { personColumnCount, summaryRows, type SummaryLayout } from "./summaryLayout";
import { lineCount, textWidth } from "./textWidth";

type Rows = SheetPlan["cells"];

/** Wide enough for two Chinese or one long English word of a competency's name; per column for the results. */
const widths = {
  "zh-CN": { score: 58, results: [65, 50, 80, 105, 40] },
  "en-US": { score: 90, results: [65, 65, 105, 100, 45] },
} as const;

const lineHeight = 15.5;

/** Column widths and row heights of the summary, by what it holds. */
export function summarySizes(
  rows: Rows,
  { scores }: SummaryLayout,
  language: Language,
): Pick<SheetPlan, "columnWidths" | "rowHeights"> {
  const { score, results } = widths[language];
  const persons = Array.from({ length: personColumnCount }, (_, column) =>
    widthOf(rows.slice(summaryRows.headers).map((row) => row[column] ?? "")),
  );
  const columnWidths = [
    ...persons,
    ...Array.from({ length: scores.columnCount }, () => score),
    ...results,
  ];
  const lines = (rows[summaryRows.headers] ?? []).map((header, column) =>
    lineCount(String(header), columnWidths[column] ?? score),
  );
  return {
    columnWidths,
    rowHeights: [
      { row: summaryRows.title, height: 26 },
      { row: summaryRows.legend, height: 20 },
      { row: summaryRows.headers, height: Math.max(3, ...lines) * lineHeight + 4 },
    ],
  };
}

/** As wide as the longest text, within reason. */
function widthOf(cells: readonly PlanCell[]): number {
  const longest = cells.reduce<number>(
    (width, cell) => Math.max(width, textWidth(String(cell))),
    0,
  );
  return Math.min(220, Math.max(60, longest));
}
