import type { ReportColumn } from "../reportSheet/reportRow";

/** Numbers first, then what they mean in words: as wide as A4 across. */
export const personReportColumns: readonly ReportColumn[] = [
  { key: "competency", width: 100, align: "Left", wraps: true },
  { key: "score", width: 54, align: "Center" },
  { key: "target", width: 50, align: "Center" },
  { key: "gap", width: 52, align: "Center" },
  { key: "change", width: 56, align: "Center" },
  { key: "share", width: 56, align: "Center" },
  { key: "contribution", width: 56, align: "Center" },
  { key: "here", width: 215, align: "Left", wraps: true },
  { key: "evidence", width: 150, align: "Left", wraps: true },
  { key: "next", width: 215, align: "Left", wraps: true },
];

/** The size of the texts beside the numbers, in points, where Excel's own is 11. */
export const smallFont = 9;

/** Between Excel's usual margins on A4 across, in points. */
const printedWidth = 735;

/** In percent: all columns beside each other on a page. */
export const pageScale = Math.floor(
  (100 * printedWidth) / personReportColumns.reduce((sum, { width }) => sum + width, 0),
);
