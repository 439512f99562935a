import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";

import type { CellArea } from "./cellArea";
import { clampToGrid, toRange } from "./gridClamp";
import { assertWritable } from "./protection";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";
import { runMutation } from "./writeMutation";

export type LineKind = "rows" | "columns";

/** Whether the area's rows or columns are hidden, by the user or a filter; null when only some are. */
export function areLinesHidden(engine: Engine, area: CellArea, kind: LineKind): boolean | null {
  const target = clampToGrid(engine, area);
  if (target === undefined) return false;
  const sheet = sheetModel(engine, area.sheetId);
  const isHidden = (index: number) =>
    kind === "rows"
      ? !sheet.getRowVisible(target.row + index)
      : !sheet.getColVisible(target.column + index);
  const count = kind === "rows" ? target.rows : target.columns;
  const first = isHidden(0);
  for (let index = 1; index < count; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

export function setLinesHidden(
  engine: Engine,
  area: CellArea,
  kind: LineKind,
  state: "hidden" | "visible",
): void {
  const allowance = kind === "rows" ? "allowFormatRows" : "allowFormatColumns";
  assertWritable(engine, area.sheetId, allowance);
  const target = clampToGrid(engine, area);
  if (target === undefined) return;
  const params = { unitId: unitId(engine), subUnitId: area.sheetId, ranges: [toRange(target)] };
  const hide = kind === "rows" ? SetRowHiddenMutation.id : SetColHiddenMutation.id;
  const show = kind === "rows" ? SetRowVisibleMutation.id : SetColVisibleMutation.id;
  const [redo, undo] = state === "hidden" ? [hide, show] : [show, hide];
  runMutation(engine, { id: redo, params }, { id: undo, params });
}
