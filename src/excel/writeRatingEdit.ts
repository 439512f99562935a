import type { PlanCell } from "../sheets/planCell";
import type { RatingEdit } from "../sheets/ratingEdit";
import { appendRows } from "./appendRows";
import type { ValidateRow } from "./rowValidations";
import type { TableEdge } from "./tableEdge";

/** Writes the cells of a rating, and no others; queues requests only. */
export function writeRatingEdit(
  edge: TableEdge,
  edit: Extract<RatingEdit, { kind: "update" | "append" }>,
  validateRow: ValidateRow,
): void {
  const written = new Map(
    edit.runs.flatMap(({ column, cells }) =>
      cells.map((cell, at): [number, PlanCell] => [column + at, cell]),
    ),
  );
  if (edit.kind === "append") {
    const row = edge.headers.map((_, column) => written.get(column) ?? null);
    appendRows(edge, edit.row, [row]);
    if (edit.row >= edge.bodyRowCount) {
      validateRow(edge, edit.row);
    }
    return;
  }
  for (const { column, cells } of edit.runs) {
    edge.sheet.getRangeByIndexes(
      edge.top + 1 + edit.row,
      edge.left + column,
      1,
      cells.length,
    ).values = [[...cells]];
  }
}
