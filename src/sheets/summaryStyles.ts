import type { CompetencyModel } from "../domain/assessment";
import { bandColors } from "./bandColors";
import type { CellArea, CellStyle, SheetPlan } from "./sheetPlan";
import { groupStarts } from "./summaryHead";
import { personColumnCount, summaryRows, type SummaryLayout } from "./summaryLayout";
import { legendColumns } from "./summaryLegend";

type Styles = SheetPlan["styles"];

const personCells = { column: 0, rowCount: 1, columnCount: personColumnCount };
const lines = "#D0D7E1";
const middle: CellStyle = { verticalAlignment: "Center" };
const headerStyle: CellStyle = {
  fill: "#1F3A5F",
  fontColor: "#FFFFFF",
  bold: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
};
const groupStyle: CellStyle = { fill: "#DCE6F1", fontColor: "#1F3A5F", bold: true };
const weightStyle: CellStyle = {
  fill: "#EEF2F7",
  fontColor: "#44546A",
  horizontalAlignment: "Center",
};

/** How the summary looks, apart from the heat map. */
export function summaryStyles(model: CompetencyModel, layout: SummaryLayout): Styles {
  const { columnCount, employeeCount } = layout;
  const row = (at: number, style: CellStyle) => ({
    area: { row: at, column: 0, rowCount: 1, columnCount },
    style,
  });
  return [
    row(summaryRows.title, { ...middle, fontSize: 16, bold: true, fontColor: "#1F3A5F" }),
    row(summaryRows.about, { ...middle, fontColor: "#44546A" }),
    row(summaryRows.legend, { ...middle, fontColor: "#44546A" }),
    ...legendStyles(model, layout),
    row(summaryRows.groups, groupStyle),
    row(summaryRows.headers, headerStyle),
    ...leftHeaders(layout),
    row(summaryRows.weights, weightStyle),
    {
      area: { ...personCells, row: summaryRows.weights },
      style: { horizontalAlignment: "Right" },
    },
    ...(employeeCount > 0 ? employeeStyles(layout) : []),
    ...separators(model, layout),
  ];
}

/** Headers stand as the cells below them do. */
function leftHeaders({ bandColumn }: SummaryLayout): Styles {
  const row = summaryRows.headers;
  const areas: readonly CellArea[] = [
    { ...personCells, row },
    { row, column: bandColumn, rowCount: 1, columnCount: 1 },
  ];
  return areas.map((area) => ({ area, style: { horizontalAlignment: "Left" } }));
}

function legendStyles({ bands }: CompetencyModel, layout: SummaryLayout): Styles {
  const colors = bandColors(bands.length);
  return legendColumns(bands.length, layout).map((place, band) => ({
    area: { row: summaryRows.legend, rowCount: 1, ...place },
    style: { ...colors[band] },
  }));
}

function employeeStyles(layout: SummaryLayout): Styles {
  const { columnCount, employeeCount, totalColumn, bandColumn } = layout;
  const columns = (column: number, count: number): CellArea => ({
    row: summaryRows.firstEmployee,
    column,
    rowCount: employeeCount,
    columnCount: count,
  });
  return [
    {
      area: columns(0, columnCount),
      style: { borders: ["EdgeBottom", "InsideHorizontal"], borderColor: lines },
    },
    {
      area: columns(personColumnCount, columnCount - personColumnCount),
      style: { horizontalAlignment: "Center" },
    },
    { area: columns(totalColumn, 1), style: { bold: true } },
    { area: columns(bandColumn, 1), style: { horizontalAlignment: "Left" } },
  ];
}

/** A line before each competency group and before the results. */
function separators({ competencies }: CompetencyModel, layout: SummaryLayout): Styles {
  const starts = groupStarts(competencies).map((place) => personColumnCount + place);
  return [...starts, layout.totalColumn].map((column) => ({
    area: {
      row: summaryRows.groups,
      column,
      rowCount: summaryRows.firstEmployee - summaryRows.groups + layout.employeeCount,
      columnCount: 1,
    },
    style: { borders: ["EdgeLeft"], borderColor: "#7F93AD" },
  }));
}
