import type { Worksheet } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";

import type { CellArea } from "./cellArea";
import { clampToGrid, growGrid } from "./gridClamp";
import type { LineKind } from "./lineVisibility";
import { setLinesHidden } from "./lineVisibility";
import { assertWritable } from "./protection";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";
import { runMutation } from "./writeMutation";

/** Excel groups rows and columns in up to eight levels; lines of level 0 are in no group. */
const deepest = 7;

/** How deep a row or column is in the sheet's outline. The engine keeps it with the line, but draws no outline. */
function outlineLevel(sheet: Worksheet, kind: LineKind, index: number): number {
  const line =
    kind === "rows"
      ? sheet.getRowManager().getRow(index)
      : sheet.getColumnManager().getColumn(index);
  const level: unknown = line?.custom?.["outlineLevel"];
  return typeof level === "number" ? level : 0;
}

/** Puts the area's rows or columns one level deeper, or takes them one level up. */
export function changeOutline(engine: Engine, area: CellArea, kind: LineKind, by: 1 | -1): void {
  assertWritable(engine, area.sheetId, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (by > 0) growGrid(engine, used(area, kind));
  const sheet = sheetModel(engine, area.sheetId);
  const levels = linesOf(engine, area, kind).map((index) => {
    const before = outlineLevel(sheet, kind, index);
    return { index, before, after: Math.min(deepest, Math.max(0, before + by)) };
  });
  const lines = (which: "before" | "after") =>
    Object.fromEntries(levels.map((one) => [one.index, { custom: customOf(one[which]) }]));
  const ids = { unitId: unitId(engine), subUnitId: area.sheetId };
  const mutation = (which: "before" | "after") =>
    kind === "rows"
      ? { id: SetRowDataMutation.id, params: { ...ids, rowData: lines(which) } }
      : { id: SetColDataMutation.id, params: { ...ids, columnData: lines(which) } };
  runMutation(engine, mutation("after"), mutation("before"));
}

/** Shows or hides those lines of the area that are in a group, as far as `isHidden` says so of their level. */
export function setOutlineVisibility(
  engine: Engine,
  area: CellArea,
  kind: LineKind,
  isHidden: (level: number) => boolean,
): void {
  const sheet = sheetModel(engine, area.sheetId);
  for (const index of linesOf(engine, area, kind)) {
    const level = outlineLevel(sheet, kind, index);
    if (level === 0) continue;
    const state = isHidden(level) ? "hidden" : "visible";
    const isShown = kind === "rows" ? sheet.getRowVisible(index) : sheet.getColVisible(index);
    if (isShown === (state === "visible")) continue;
    setLinesHidden(engine, lineArea(area, kind, index), kind, state);
  }
}

function customOf(level: number): { outlineLevel: number } | undefined {
  return level === 0 ? undefined : { outlineLevel: level };
}

function linesOf(engine: Engine, area: CellArea, kind: LineKind): readonly number[] {
  const target = clampToGrid(engine, area);
  if (target === undefined) return [];
  const [first, count] =
    kind === "rows" ? [target.row, target.rows] : [target.column, target.columns];
  return Array.from({ length: count }, (_, index) => first + index);
}

function lineArea(area: CellArea, kind: LineKind, index: number): CellArea {
  return kind === "rows"
    ? { ...area, row: index, rows: 1 }
    : { ...area, column: index, columns: 1 };
}

/** The grid grows along the lines only: whole rows are as wide as the grid is. */
function used(area: CellArea, kind: LineKind): CellArea {
  return kind === "rows" ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 };
}
