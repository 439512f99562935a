import type { Band } from "../../domain/band";
import { heatMap } from "../heatMap";
import type { CellArea, PageSetup, SheetPlan, UserColumn } from "../sheetPlan";
import { textCell } from "../summaryCells";
import { lineCount } from "../textWidth";
import type { ReportColumn, ReportRow } from "./reportRow";
import { reportStyles } from "./reportStyles";

/** What a report says, from which its sheet follows. */
export interface ReportSheet {
  readonly sheetMark: string;
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  /** Rows above those that users' notes move with. */
  readonly head: readonly ReportRow[];
  /** Rows known by the text in their first cell; each text occurs once. */
  readonly keyed: readonly ReportRow[];
  /** Columns with scores in them, coloured by band in the rows from `heatRow` on. */
  readonly heat: readonly Pick<CellArea, "column" | "columnCount">[];
  readonly heatRow: number;
  readonly bands: readonly Band[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page?: PageSetup;
  readonly userColumns?: readonly UserColumn[];
}

const lineHeight = 15.5;

/** The report as a sheet: all rows equally long, styles by runs of rows. */
export function reportSheet(report: ReportSheet): SheetPlan {
  const { columns, head, keyed, heat, heatRow } = report;
  const rows = [...head, ...keyed];
  const cells = rows.map((row) => columns.map((_, at) => row.cells[at] ?? textCell("")));
  const rowCount = rows.length - heatRow;
  const areas = heat.map((place): CellArea => ({ row: heatRow, rowCount, ...place }));
  return {
    sheetMark: report.sheetMark,
    name: report.name,
    tabColor: "#1F3A5F",
    columnKeys: columns.map(({ key }) => key),
    cells: cells.map((row) => row.map(({ value }) => value)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
    styles: reportStyles(rows, columns),
    conditionalStyles: rowCount > 0 ? areas.flatMap((area) => heatMap(area, report.bands)) : [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rows.flatMap((row, at) => heightOf(row, at, columns)),
    frozenRows: report.frozenRows,
    frozenColumns: report.frozenColumns,
    ...(report.page && { page: report.page }),
    ...(report.userColumns && { userColumns: report.userColumns }),
    keyColumn: { column: 0, firstRow: head.length },
  };
}

/** Headers and wrapped texts are as high as their longest cell; nothing is cut. */
function heightOf(row: ReportRow, at: number, columns: readonly ReportColumn[]) {
  if (row.height !== undefined) return [{ row: at, height: row.height }];
  const lines = row.cells.map(({ value }, column) => {
    const { width = 60, wraps } = columns[column] ?? {};
    const isWrapped = row.look === "headers" || (wraps && row.look === "person");
    return isWrapped ? lineCount(String(value ?? ""), width) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? [] : [{ row: at, height: Math.min(400, most * lineHeight + 4) }];
}
