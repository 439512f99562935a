import type { ReportChoice } from "../../sheets/reports/plannedReport";
import { findSheets } from "../findSheets";
import { refreshableSheet } from "../refreshSheet";
import { runExcel } from "../runExcel";
import { freeName } from "../../sheets/freeName";
import { reportPlan } from "./buildReport";

/** What building a report will do to the workbook. */
export interface ReportPreview {
  readonly sheet: string;
  /** `refresh`: in place, with what the user keeps beside it. `another`: the sheet there has been changed inside and stays as it is. */
  readonly effect: "add" | "refresh" | "another";
  /** Rows of people or of steps; all rows of a sheet without such. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Looks what building a report would do; writes nothing. */
export async function previewReport(choice: ReportChoice): Promise<ReportPreview> {
  const plan = await reportPlan(choice);
  const { found, names } = await runExcel((context) => findSheets(context, plan.sheetMark));
  const present = refreshableSheet(found, plan);
  const size = {
    rowCount: plan.cells.length - plan.keyColumn.firstRow || plan.cells.length,
    columnCount: plan.columnKeys.length,
  };
  if (present) {
    const [mark] = present.marks;
    return { sheet: mark?.name ?? plan.name, effect: "refresh", ...size };
  }
  const effect = found.length > 0 ? "another" : "add";
  return { sheet: freeName(plan.name, names), effect, ...size };
}
