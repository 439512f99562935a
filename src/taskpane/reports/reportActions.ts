import type { BuiltReport } from "../../excel/reports/buildReport";
import type { ReportProgress } from "../../excel/reports/reportProgress";
import type { ReportPreview } from "../../excel/reports/previewReport";
import type { ReportChoice } from "../../sheets/reports/plannedReport";

/** What the reports' view asks of Excel. All of them reject with a `ProblemError`. */
export interface ReportActions {
  readonly preview: (choice: ReportChoice) => Promise<ReportPreview>;
  readonly build: (choice: ReportChoice, progress: ReportProgress) => Promise<BuiltReport>;
}
