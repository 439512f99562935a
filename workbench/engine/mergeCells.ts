import type { IMutationInfo, IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";

import { ExcelError } from "../protocol/excelError";
import { blankContent } from "./blankContent";
import type { CellArea } from "./cellArea";
import { intersection } from "./cellArea";
import { growGrid, toArea, toRange } from "./gridClamp";
import { assertWritable } from "./protection";
import { readMatrix } from "./readCells";
import type { Engine } from "./startEngine";
import { tablesTouching } from "./tables";
import { sheetModel, unitId } from "./unit";
import { writeEach } from "./writeCells";
import { runMutation } from "./writeMutation";

/** The merged blocks that have cells in an area. */
export function mergedAreas(engine: Engine, area: CellArea): readonly CellArea[] {
  return sheetModel(engine, area.sheetId)
    .getMergeData()
    .map((range) => toArea(area.sheetId, range))
    .filter((merged) => intersection(merged, area) !== undefined);
}

/** Makes one cell of the area, or of each of its rows. The first value stays, as in Excel. */
export function mergeCells(engine: Engine, area: CellArea, how: "whole" | "rowByRow"): void {
  assertWritable(engine, area.sheetId);
  if (tablesTouching(engine, area).length > 0) {
    throw new ExcelError("InvalidOperation", "cells of a table can't be merged");
  }
  unmergeCells(engine, area);
  const blocks =
    how === "whole"
      ? [area]
      : Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
  growGrid(engine, area);
  const merging = blocks.filter(({ rows, columns }) => rows * columns > 1);
  for (const block of merging) keepFirstValue(engine, block);
  change(engine, area.sheetId, AddWorksheetMergeMutation.id, merging.map(toRange));
}

export function unmergeCells(engine: Engine, area: CellArea): void {
  assertWritable(engine, area.sheetId);
  const merged = mergedAreas(engine, area);
  change(engine, area.sheetId, RemoveWorksheetMergeMutation.id, merged.map(toRange));
}

/** The value of the first cell that has one moves to the upper left, the others go. */
function keepFirstValue(engine: Engine, block: CellArea): void {
  const sheet = sheetModel(engine, block.sheetId);
  const cells = readMatrix(block, (row, column) => sheet.getCellRaw(row, column)).flat();
  const first = cells.find((cell) => cell && (cell.v ?? cell.f ?? cell.si ?? cell.p));
  const { v = null, t = null, f = null, si = null, p = null } = first ?? {};
  writeEach(engine, block, "content", (row, column) => {
    if (row === block.row && column === block.column) return { v, t, f, si, p };
    return sheet.getCellRaw(row, column) ? blankContent : undefined;
  });
}

function change(engine: Engine, sheetId: string, id: string, ranges: readonly IRange[]): void {
  if (ranges.length === 0) return;
  const other =
    id === AddWorksheetMergeMutation.id
      ? RemoveWorksheetMergeMutation.id
      : AddWorksheetMergeMutation.id;
  const params = { unitId: unitId(engine), subUnitId: sheetId, ranges };
  const mutation = (mutationId: string): IMutationInfo => ({ id: mutationId, params });
  runMutation(engine, mutation(id), mutation(other));
}
