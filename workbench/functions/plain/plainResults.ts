import { CellValueType, ICommandService } from "@univerjs/core";
import type { ICellData, Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import { holdPainting } from "../../engine/holdPainting";
import type { CellScalar } from "../cellScalar";
import { isCellError } from "../cellScalar";
import { cellNumber, columnOf, rowOf } from "./plainCell";
import type { PlainCell, PlainSheet } from "./plainCell";

/** How long a result may be in its cell before it is shown while others are still awaited. */
const shownAfter = 250;

/** From so many cells on, the grid is not painted before their results are in, but for no longer than `longestHold`. */
const manyCells = 500;
const longestHold = 1000;

/** Told as the engine tells its own results: nothing to undo, nobody's edit. */
const asCalculated = { onlyLocal: true, fromFormula: true, isPlainResult: true } as const;

interface Changed {
  readonly sheet: PlainSheet;
  readonly cells: Set<number>;
}

/**
 * Puts results into their cells. They can be read at once; what shows or depends on cells (the grid, conditional
 * formats, the sum of the selection) is told of many together, because each telling costs more than the writing.
 */
export class PlainResults {
  private readonly changed = new Map<string, Changed>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly held = new Set<string>();

  constructor(private readonly injector: Injector) {}

  write({ sheet, place }: PlainCell, value: CellScalar): void {
    const cell = sheet.model.getCellMatrix().getValue(place.row, place.column);
    if (!cell) return;
    setValue(cell, value);
    this.changedOn(sheet).add(cellNumber(place.row, place.column));
  }

  /** Results of so many cells of a workbook are about to come. */
  expect(unitId: string, count: number): void {
    if (count < manyCells || this.held.has(unitId)) return;
    this.held.add(unitId);
    holdPainting(this.injector, unitId, "hold");
    clearTimeout(this.timer);
    this.timer = setTimeout(this.show, longestHold);
  }

  /** Lets the results show: with the next frame when there are no more to come, else after a moment. */
  showSoon(isLast: boolean): void {
    if (this.changed.size === 0 && this.held.size === 0) return;
    this.timer ??= setTimeout(this.show, shownAfter);
    if (isLast) requestAnimationFrame(this.show);
  }

  private readonly show = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const unitId of this.held) holdPainting(this.injector, unitId, "release");
    this.held.clear();
    const commands = this.injector.get(ICommandService);
    const changed = [...this.changed.values()];
    this.changed.clear();
    for (const { sheet, cells } of changed) {
      const { unitId, sheetId: subUnitId } = sheet;
      const params = { unitId, subUnitId, cellValue: valuesOf(sheet, cells) };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, asCalculated);
    }
  };

  private changedOn(sheet: PlainSheet): Set<number> {
    const known = this.changed.get(sheet.sheetId);
    if (known?.sheet.model === sheet.model) return known.cells;
    const cells = new Set<number>();
    this.changed.set(sheet.sheetId, { sheet, cells });
    return cells;
  }
}

/** What the cells hold by now: they may have been written since. */
function valuesOf(
  sheet: PlainSheet,
  cells: ReadonlySet<number>,
): Record<number, Record<number, ICellData>> {
  const matrix = sheet.model.getCellMatrix();
  const values: Record<number, Record<number, ICellData>> = {};
  for (const number of cells) {
    const [row, column] = [rowOf(number), columnOf(number)];
    const cell = matrix.getValue(row, column);
    if (cell?.v === undefined) continue;
    const line = (values[row] ??= {});
    line[column] = { v: cell.v, t: cell.t };
  }
  return values;
}

/** As the engine keeps values: errors as texts, truth values as 1 and 0. */
function setValue(cell: ICellData, value: CellScalar): void {
  if (value === null) {
    cell.v = 0;
    cell.t = CellValueType.NUMBER;
  } else if (isCellError(value)) {
    cell.v = value.error;
    cell.t = CellValueType.STRING;
  } else if (typeof value === "boolean") {
    cell.v = value ? 1 : 0;
    cell.t = CellValueType.BOOLEAN;
  } else {
    cell.v = value;
    cell.t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  }
}
