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
 *   (https://peltiertech.com/prepare-your-data/); otherwise each is one when it holds texts.
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
  readonly rows: 0 | 1;
  readonly columns: 0 | 1;
}

function headersOf(cells: ChartCells, source: CellArea): Headers {
  const corner = cells.cell(source.sheetId, source.row, source.column);
  const isBlankCorner = corner.type === "Empty" || corner.value === "";
  const firstRow = { ...source, rows: 1 };
  const firstColumn = { ...source, columns: 1 };
  const hasRow = source.rows > 1 && (isBlankCorner || isTexts(cells, withoutFirst(firstRow)));
  const below = hasRow
    ? { ...firstColumn, row: source.row + 1, rows: source.rows - 1 }
    : firstColumn;
  const hasColumn = source.columns > 1 && (isBlankCorner || isTexts(cells, below));
  return { rows: hasRow ? 1 : 0, columns: hasColumn ? 1 : 0 };
}

/** The corner above the categories says nothing about the row, but where the block is one column wide. */
function withoutFirst(row: CellArea): CellArea {
  return row.columns === 1 ? row : { ...row, column: row.column + 1, columns: row.columns - 1 };
}

/** Texts and blanks, but not blanks alone. */
function isTexts(cells: ChartCells, area: CellArea): boolean {
  const types = placesOf(area).map(
    (place) => cells.cell(place.sheetId, place.row, place.column).type,
  );
  return types.includes("String") && types.every((type) => type === "String" || type === "Empty");
}

function columnSeries(source: CellArea, headers: Headers, index: number): SeriesModel {
  const column = source.column + headers.columns + index;
  const row = source.row + headers.rows;
  const rows = source.rows - headers.rows;
  return {
    ...plainSeries,
    values: { ...source, row, rows, column, columns: 1 },
    ...(headers.rows === 1 && { name: { cells: { ...source, rows: 1, column, columns: 1 } } }),
    ...(headers.columns === 1 && { categories: { ...source, row, rows, columns: 1 } }),
  };
}

function rowSeries(source: CellArea, headers: Headers, index: number): SeriesModel {
  const row = source.row + headers.rows + index;
  const column = source.column + headers.columns;
  const columns = source.columns - headers.columns;
  return {
    ...plainSeries,
    values: { ...source, row, rows: 1, column, columns },
    ...(headers.columns === 1 && { name: { cells: { ...source, row, rows: 1, columns: 1 } } }),
    ...(headers.rows === 1 && { categories: { ...source, rows: 1, column, columns } }),
  };
}
