import type { PlanCell } from "../sheets/planCell";
import type { ColumnPlan, TablePlan } from "../sheets/tablePlan";
import { validateCells } from "./validateCells";

/**
 * Rows below a new table that look like its own already: "001" typed there must not become 1 before the table grows over it, and what is
 * typed must not jump when it does.
 */
const spareRows = 1000;

/**
 * Adds each table on a sheet of its own. Queues requests only; the caller's next sync carries all of them out.
 */
export function addTables(context: Excel.RequestContext, plans: readonly TablePlan[]): void {
  for (const plan of plans) {
    addTable(context, plan);
  }
}

function addTable(context: Excel.RequestContext, plan: TablePlan): void {
  const sheet = context.workbook.worksheets.add(plan.sheet);
  sheet.tabColor = plan.tabColor;
  const rows = withHeader(plan);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, plan.headers.length);
  // Number formats come first: a text format has no effect on a number that is there already.
  range.numberFormat = rows.map((_, at) =>
    plan.columns.map(({ numberFormat }) => (at === 0 ? "@" : numberFormat)),
  );
  range.values = rows;
  const table = sheet.tables.add(range, true);
  table.name = plan.name;
  table.style = "TableStyleMedium2";
  const withSpare = sheet.getRangeByIndexes(0, 0, rows.length + spareRows, plan.headers.length);
  withSpare.format.verticalAlignment = Excel.VerticalAlignment[plan.verticalAlignment];
  sheet.freezePanes.freezeRows(1);
  plan.columns.forEach((column, at) => {
    shapeColumn(sheet.getRangeByIndexes(1, at, rows.length - 1 + spareRows, 1), column);
    if (column.numberFormat !== "General") {
      const below = sheet.getRangeByIndexes(rows.length, at, spareRows, 1);
      below.numberFormat = Array.from({ length: spareRows }, () => [column.numberFormat]);
    }
  });
}

/** Headers and rows; a table without rows gets the blank one that Excel wants it to have. */
function withHeader({ headers, rows }: TablePlan): PlanCell[][] {
  const body = rows.length > 0 ? rows : [headers.map(() => "")];
  return [[...headers], ...body.map((row) => [...row])];
}

function shapeColumn(cells: Excel.Range, { width, wrap, validation }: ColumnPlan): void {
  cells.format.columnWidth = width;
  cells.format.wrapText = wrap;
  if (validation) {
    validateCells(cells, validation);
  }
}
