import { ICommandService } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";

import type { CellArea } from "./cellArea";
import { toRange } from "./gridClamp";
import { assertCellsWritable, assertWritable } from "./protection";
import { CellReader } from "./readCells";
import type { ReadCell } from "./readCells";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

export interface SortField {
  /** Column, counted from the area's first. */
  readonly key: number;
  readonly order: "ascending" | "descending";
}

/** Sorts the rows of an area in Excel's order: numbers, text, booleans, errors, and blanks last either way. */
export function sortRows(engine: Engine, area: CellArea, fields: readonly SortField[]): void {
  assertWritable(engine, area.sheetId, "allowSort");
  assertCellsWritable(engine, area);
  const reader = new CellReader(engine, area.sheetId);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const cell = (row: number, field: SortField) => reader.value(row, area.column + field.key);
  const sorted = [...rows].sort((one, other) => {
    for (const field of fields) {
      const difference = compareCells(cell(one, field), cell(other, field), field);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index]]));
  engine.injector.get(ICommandService).syncExecuteCommand(ReorderRangeCommand.id, {
    unitId: unitId(engine),
    subUnitId: area.sheetId,
    range: toRange(area),
    order,
  });
}

const typeOrder = ["Double", "String", "Boolean", "Error"];

function compareCells(one: ReadCell, other: ReadCell, field: SortField): number {
  if (one.type === "Empty" || other.type === "Empty") {
    return Number(one.type === "Empty") - Number(other.type === "Empty");
  }
  const byType = typeOrder.indexOf(one.type) - typeOrder.indexOf(other.type);
  const difference = byType !== 0 ? byType : compareValues(one, other);
  return field.order === "ascending" ? difference : -difference;
}

function compareValues(one: ReadCell, other: ReadCell): number {
  if (one.type === "String") return String(one.value).localeCompare(String(other.value));
  return Number(one.value) - Number(other.value);
}
