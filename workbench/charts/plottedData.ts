import type { CellArea } from "../engine/cellArea";
import type { ChartCells, CellPlace } from "./chartCells";
import { placesOf } from "./chartCells";
import type { ChartModel, SeriesModel } from "./chartModel";
import type { ChartWords } from "./chartWords";

/** The numbers and texts that a chart shows now. */
export interface PlottedData {
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  /** Of the first values: axes and labels follow it. */
  readonly numberFormat: string;
  readonly words: ChartWords;
}

export interface PlottedSeries {
  readonly name: string;
  /** A blank is undefined: a gap. */
  readonly values: readonly (number | undefined)[];
}

/** Reads a chart's cells. Rows and columns that are hidden are left out, unless the chart says otherwise. */
export function plottedData(model: ChartModel, cells: ChartCells): PlottedData {
  const shown = (area: CellArea | undefined) =>
    area === undefined ? [] : shownPlaces(area, model, cells);
  const series = model.series.map((one, index) => ({
    name: seriesName(one, index, cells),
    values: shown(one.values).map((place) => plotted(place, model, cells)),
  }));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = byLine(shown(model.series.find((one) => one.categories)?.categories));
  const first = shown(model.series[0]?.values)[0];
  return {
    categories: Array.from({ length }, (_, i) => categoryText(categories[i], i, cells)),
    series,
    words: cells.words,
    numberFormat: first ? cells.numberFormat(first.sheetId, first.row, first.column) : "General",
  };
}

function shownPlaces(area: CellArea, model: ChartModel, cells: ChartCells): readonly CellPlace[] {
  const places = placesOf(area);
  if (!model.plotVisibleOnly) return places;
  return places.filter(({ sheetId, row, column }) => !cells.isHidden(sheetId, row, column));
}

/** Excel takes a text for 0, and an error for a gap as it does #N/A. */
function plotted(place: CellPlace, model: ChartModel, cells: ChartCells): number | undefined {
  const { value, type } = cells.cell(place.sheetId, place.row, place.column);
  if (type === "Double") return Number(value);
  if (type === "String" || type === "Boolean") return type === "Boolean" ? Number(value) : 0;
  return type === "Empty" && model.displayBlanksAs === "Zero" ? 0 : undefined;
}

/** Several columns of names make one name of each row; in Excel they stand in tiers. */
function byLine(places: readonly CellPlace[]): readonly (readonly CellPlace[])[] {
  const isRow = places.every(({ row }) => row === places[0]?.row);
  if (isRow) return places.map((place) => [place]);
  const rows = new Map<number, CellPlace[]>();
  for (const place of places) rows.set(place.row, [...(rows.get(place.row) ?? []), place]);
  return [...rows.values()];
}

function categoryText(
  places: readonly CellPlace[] | undefined,
  index: number,
  cells: ChartCells,
): string {
  if (places === undefined) return String(index + 1);
  const texts = places.map(({ sheetId, row, column }) => cells.text(sheetId, row, column));
  return texts.filter((text) => text !== "").join(" ");
}

/** A series without a name is numbered. */
export function seriesName(series: SeriesModel, index: number, cells: ChartCells): string {
  const { name } = series;
  if (name === undefined) return `${cells.words.series}${String(index + 1)}`;
  if ("text" in name) return name.text;
  const texts = placesOf(name.cells).map((place) =>
    cells.text(place.sheetId, place.row, place.column),
  );
  return (
    texts.filter((text) => text !== "").join(" ") || `${cells.words.series}${String(index + 1)}`
  );
}

/** What stands above the chart. Excel names a chart after its only series, others after nothing in particular. */
export function titleText(model: ChartModel, data: PlottedData): string {
  const only = data.series.length === 1 ? data.series[0]?.name : undefined;
  return model.title.text ?? only ?? data.words.title;
}
