import type { CellArea } from "../engine/cellArea";
import { definedMembers } from "../file/definedMembers";
import type { ChartModel, SeriesModel } from "./chartModel";

/** Where an area is after a change; undefined when it is gone. */
export type MoveArea = (area: CellArea) => CellArea | undefined;

/** The chart with its cells elsewhere; the same object when nothing moves. */
export function movedModel(model: ChartModel, move: MoveArea): ChartModel {
  const { source, ...rest } = model;
  const moved = definedMembers({
    ...rest,
    source: source && move(source),
    series: model.series.map((series) => movedSeries(series, move)),
  });
  return JSON.stringify(moved) ===
    JSON.stringify(definedMembers({ ...rest, source, series: model.series }))
    ? model
    : moved;
}

function movedSeries(series: SeriesModel, move: MoveArea): SeriesModel {
  const { name, values, categories, ...rest } = series;
  return definedMembers({
    ...rest,
    name: movedName(name, move),
    values: values && move(values),
    categories: categories && move(categories),
  });
}

function movedName(name: SeriesModel["name"], move: MoveArea): SeriesModel["name"] {
  if (name === undefined || "text" in name) return name;
  const cells = move(name.cells);
  return cells === undefined ? undefined : { cells };
}
