import { scale as scaleOf } from "../../domain/scale";
import type { ReportRow } from "../reportSheet/reportRow";
import type { Say } from "../reportSheet/sayIn";
import type { ChartPlan } from "../sheetPlan";
import { personReportColumns as printed } from "./personReportColumns";
import { personReportTexts as texts } from "./personReportTexts";
import type { ReportedPerson } from "./reportedPerson";

/** In points. */
const chartHeight = 180;

/** Fewer than three make no radar: two corners are a line. */
const fewestInRadar = 3;

/** More charts than two for each of these make a sheet slow to open and to print; their numbers are in the table all the same. */
export const mostChartedPeople = 60;

/** The row that the charts lie over. */
export const chartRow: ReportRow = { look: "blank", cells: [], height: chartHeight };

/** A person's radar and columns side by side, over the row `row`; their numbers stand in the rows after it, below the headers. */
export function personCharts(
  { employee, profile, earlier }: ReportedPerson,
  row: number,
  say: Say,
): readonly ChartPlan[] {
  const { lines, model } = profile;
  const axis = scaleOf(model.bands);
  if (!axis || lines.every(({ score }) => score === undefined)) return [];
  const name = employee.name || employee.id;
  const data = {
    row: row + 1,
    column: printed.length,
    rowCount: lines.length + 1,
    columnCount: earlier ? 4 : 3,
  };
  const words = printed.findIndex(({ key }) => key === "here");
  const place = { row, column: 0, rowCount: 1, columnCount: words };
  const radar = lines.length >= fewestInRadar;
  const columns: ChartPlan = {
    kind: "columns",
    title: say(texts.columnsTitle, { name }),
    data,
    axis,
    place: radar
      ? { ...place, column: words, columnCount: printed.length - words }
      : { ...place, columnCount: printed.length },
  };
  if (!radar) return [columns];
  return [
    {
      kind: "radar",
      title: say(texts.radarTitle, { name }),
      data: { ...data, columnCount: 3 },
      axis,
      place,
    },
    columns,
  ];
}
