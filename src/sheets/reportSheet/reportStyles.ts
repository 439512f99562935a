import type { CellArea, CellStyle, SheetPlan } from "../sheetPlan";
import type { ReportColumn, ReportRow, RowLook } from "./reportRow";
import { rowRuns, type RowRun } from "./rowRuns";

type Styles = SheetPlan["styles"];

const navy = "#1F3A5F";
const grey = "#44546A";
const lines = "#D0D7E1";
const middle: CellStyle = { verticalAlignment: "Center" };

const looks: Readonly<Record<RowLook, CellStyle | undefined>> = {
  title: { ...middle, fontSize: 16, bold: true, fontColor: navy },
  about: { ...middle, fontColor: grey },
  section: { ...middle, bold: true, fontSize: 12, fontColor: navy },
  groups: { fill: "#DCE6F1", fontColor: navy, bold: true },
  headers: { ...middle, fill: navy, fontColor: "#FFFFFF", bold: true, wrapText: true },
  weights: { fill: "#EEF2F7", fontColor: grey },
  note: { ...middle, fontColor: grey },
  statistic: {
    ...middle,
    fill: "#F6F8FB",
    borders: ["EdgeBottom", "InsideHorizontal"],
    borderColor: lines,
  },
  person: { ...middle, borders: ["EdgeBottom", "InsideHorizontal"], borderColor: lines },
  blank: undefined,
};

/** Rows whose cells stand as their columns say; the others hold texts that run on over the cells beside them. */
const columnLooks: readonly RowLook[] = ["headers", "weights", "statistic", "person"];

/** How a report's rows look: one style per run of rows, and one per run of columns that stand alike. */
export function reportStyles(rows: readonly ReportRow[], columns: readonly ReportColumn[]): Styles {
  return rowRuns(rows).flatMap((run) => [
    ...lookOf(run, columns.length),
    ...(columnLooks.includes(run.look) ? alignments(run, columns) : []),
  ]);
}

function lookOf({ look, row, rowCount }: RowRun, columnCount: number): Styles {
  const style = looks[look];
  return style ? [{ area: { row, column: 0, rowCount, columnCount }, style }] : [];
}

function alignments({ row, rowCount }: RowRun, columns: readonly ReportColumn[]): Styles {
  const isStart = (column: number) => styleKey(columns[column]) !== styleKey(columns[column - 1]);
  const starts = [...columns.keys()].filter(isStart);
  return starts.map((column, place) => {
    const columnCount = (starts[place + 1] ?? columns.length) - column;
    const area: CellArea = { row, column, rowCount, columnCount };
    const { align = "Left", wraps } = columns[column] ?? {};
    return { area, style: { horizontalAlignment: align, ...(wraps && { wrapText: wraps }) } };
  });
}

function styleKey(column: ReportColumn | undefined): string | undefined {
  return column && `${column.align} ${String(column.wraps)}`;
}
