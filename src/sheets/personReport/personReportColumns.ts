import type { ReportColumn } from "../reportSheet/reportRow";

/** Numbers first, then what they mean in words: as wide as A4 across. */
export const personReportColumns: readonly ReportColumn[] = [
  { key: "competency", width: 90, align: "Left", wraps: true },
  { key: "score", width: 48, align: "Center" },
  { key: "target", width: 44, align: "Center" },
  { key: "gap", width: 46, align: "Center" },
  { key: "change", width: 48, align: "Center" },
  { key: "share", width: 52, align: "Center" },
  { key: "contribution", width: 48, align: "Center" },
  { key: "here", width: 176, align: "Left", wraps: true },
  { key: "evidence", width: 112, align: "Left", wraps: true },
  { key: "next", width: 176, align: "Left", wraps: true },
];

/** What the charts show, beside the printed columns: a score that is a text would be drawn as 0. */
const chartColumns: readonly ReportColumn[] = [
  { key: "chart label", width: 40, align: "Center" },
  { key: "chart score", width: 40, align: "Center" },
  { key: "chart target", width: 40, align: "Center" },
  { key: "chart earlier", width: 40, align: "Center" },
];

/** All columns of the sheet. */
export const allColumns: readonly ReportColumn[] = [...personReportColumns, ...chartColumns];

/** The size of the texts beside the numbers, in points, where Excel's own is 11. */
export const smallFont = 10;

/** Between Excel's usual margins on A4 across, in points. */
const printedWidth = 735;

/** Columns are about this much wider where the workbook's font is missing and another stands in for it. */
const spareWidth = 1.33;

/** In percent: all columns beside each other on a page, whatever fonts there are. */
export const pageScale = Math.floor(
  (100 * printedWidth) /
    (spareWidth * personReportColumns.reduce((sum, { width }) => sum + width, 0)),
);
