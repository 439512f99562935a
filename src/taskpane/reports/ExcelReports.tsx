import { buildReport } from "../../excel/reports/buildReport";
import { previewReport } from "../../excel/reports/previewReport";
import type { PaneViewProps } from "../views/paneView";
import type { ReportActions } from "./reportActions";
import { ReportsView } from "./ReportsView";

const actions: ReportActions = { preview: previewReport, build: buildReport };

/** The reports, connected to the workbook. */
export function ExcelReports({ index, onSelectCell }: PaneViewProps) {
  return <ReportsView index={index} actions={actions} onSelectCell={onSelectCell} />;
}
