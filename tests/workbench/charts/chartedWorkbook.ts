import type { ChartModel } from "../../../workbench/charts/chartModel";
import type { ChartType } from "../../../workbench/charts/chartType";
import { newChart, plainSeries } from "../../../workbench/charts/newChart";
import type { CellFile, WorkbookFile } from "../../../workbench/file/workbookFile";
import { emptySheet } from "../file/emptySheet";

/** The sheet's name needs quotes. */
export const sheetName = "得分 2026";

const rows = [
  ["", "得分", "目标"],
  ["沟通", 3, 4],
  ["客户", undefined, 4],
  ["学习", 5, 4],
];

const cells = rows.flatMap((line, row) =>
  line.flatMap((value, column): CellFile[] =>
    value === undefined ? [] : [{ row, column, value }],
  ),
);

function block(row: number, column: number, rowCount: number) {
  return { sheetId: sheetName, row, column, rows: rowCount, columns: 1 };
}

/** Two series over three categories. */
export function twoSeriesChart(type: ChartType, changes: Partial<ChartModel> = {}): ChartModel {
  const series = [1, 2].map((column) => ({
    ...plainSeries,
    name: { cells: block(0, column, 1) },
    values: block(1, column, 3),
    categories: block(1, 0, 3),
  }));
  return { ...newChart("Chart 1", type, { plotBy: "Columns", series }), ...changes };
}

export const place = {
  from: { row: 1, rowOffset: 5, column: 4, columnOffset: 10 },
  to: { row: 18, rowOffset: 0, column: 12, columnOffset: 31 },
};

export function chartedWorkbook(model: ChartModel): WorkbookFile {
  return {
    sheets: [{ ...emptySheet, name: sheetName, cells, charts: [{ place, model }] }],
    names: [],
    document: {},
    settings: {},
    officeSettings: {},
  };
}
