import type { CellArea } from "../engine/cellArea";
import type { ChartCells } from "./chartCells";
import { placesOf } from "./chartCells";
import type { ChartModel, SeriesModel } from "./chartModel";
import { plainSeries } from "./newChart";

export type SeriesBy = "Auto" | "Rows" | "Columns";

/** What Excel makes of the cells a chart is asked for. */
export type SourceContent = Pick<ChartModel, "plotBy" | "series" | "source">;

/**
 * Divides a block of cells into names, categories and series.
 * - A blank corner says that the first row and the first column are headers
 *   (https://peltiertech.com/prepare-your-data/); otherwise the first row is one when it holds texts, and so are
 *   the columns of texts and dates before the numbers.
 * - Series run along the longer side, down the columns when both are equal (unverified for equal sides).
 */
export function sourceContent(cells: ChartCells, source: CellArea, by: SeriesBy): SourceContent {
  const headers = headersOf(cells, source);
  const dataRows = source.rows - headers.rows;
  const dataColumns = source.columns - headers.columns;
  const plotBy = by === "Auto" ? (dataColumns > dataRows ? "Rows" : "Columns") : by;
  const series =
    plotBy === "Columns"
      ? Array.from({ length: dataColumns }, (_, i) => columnSeries(source, headers, i))
      : Array.from({ length: dataRows }, (_, i) => rowSeries(source, headers, i));
  return { plotBy, series, source };
}

interface Headers {
  readonly rows: number;
  readonly columns: number;
}

function headersOf(cells: ChartCells, source: CellArea): Headers {
  const corner = cells.cell(source.sheetId, source.row, source.column);
  if (corner.type === "Empty" || corner.value === "") {
    return { rows: source.rows > 1 ? 1 : 0, columns: source.columns > 1 ? 1 : 0 };
  }
  const isHeader = source.rows > 1 && isTexts(cells, namesOf({ ...source, rows: 1 }));
  const rows = isHeader ? 1 : 0;
  const data = { ...source, row: source.row + rows, rows: source.rows - rows };
  return { rows, columns: labelColumns(cells, data) };
}

/** The corner above the categories says nothing about the row, but where the block is one column wide. */
function namesOf(row: CellArea): CellArea {
  return row.columns === 1 ? row : { ...row, column: row.column + 1, columns: row.columns - 1 };
}

/** How many columns of texts and dates come before the numbers: their cells together name the categories. */
function labelColumns(cells: ChartCells, data: CellArea): number {
  const columns = Array.from({ length: data.columns }, (_, i) => ({
    ...data,
    column: data.column + i,
    columns: 1,
  }));
  const first = columns.findIndex((column) => !isTexts(cells, column));
  return first === -1 ? Math.min(1, data.columns - 1) : first;
}

/** Texts, dates and blanks, but not blanks alone. */
function isTexts(cells: ChartCells, area: CellArea): boolean {
  const kinds = placesOf(area).map(({ sheetId, row, column }) => {
    const { type } = cells.cell(sheetId, row, column);
    if (type !== "Double") return type;
    return isDateFormat(cells.numberFormat(sheetId, row, column)) ? "String" : type;
  });
  return kinds.includes("String") && kinds.every((kind) => kind === "String" || kind === "Empty");
}

/** Days, months or years outside of quotes and brackets. */
function isDateFormat(pattern: string): boolean {
  return pattern !== "General" && /[dmy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function columnSeries(source: CellArea, headers: Headers, index: number): SeriesModel {
  const column = source.column + headers.columns + index;
  const row = source.row + headers.rows;
  const rows = source.rows - headers.rows;
  return {
    ...plainSeries,
    values: { ...source, row, rows, column, columns: 1 },
    ...(headers.rows > 0 && { name: { cells: { ...source, rows: 1, column, columns: 1 } } }),
    ...(headers.columns > 0 && { categories: { ...source, row, rows, columns: headers.columns } }),
  };
}

function rowSeries(source: CellArea, headers: Headers, index: number): SeriesModel {
  const row = source.row + headers.rows + index;
  const column = source.column + headers.columns;
  const columns = source.columns - headers.columns;
  return {
    ...plainSeries,
    values: { ...source, row, rows: 1, column, columns },
    ...(headers.columns > 0 && {
      name: { cells: { ...source, row, rows: 1, columns: headers.columns } },
    }),
    ...(headers.rows > 0 && { categories: { ...source, rows: 1, column, columns } }),
  };
}
