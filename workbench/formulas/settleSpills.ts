import { Rectangle } from "@univerjs/core";
import type { Injector, IRange } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";

import type { BlockedSpill } from "./blockedSpills";
import { BlockedSpills } from "./blockedSpills";
import type { FormulaEntries } from "./formulaEntries";
import { matrixEntries } from "./matrixEntries";
import type { FormulaCell } from "./openTables";
import { retrySpills } from "./retrySpills";
import { isObstructed } from "./spillObstacles";
import type { SpillRuntime } from "./spillRuntime";
import { calculated, currentCell, refuseCurrent, retractSpill, spillRuntime } from "./spillRuntime";

/**
 * Decides which formulas spill. Univer looks for crossing spills among those of earlier calculations only, passes over
 * tables and merged cells, and counts what a refused formula wanted as taken. Here results that are in the grid stay, of
 * new ones those stay whose formula was entered first, and all others are #SPILL!.
 */
export function settleSpills(injector: Injector, entries: FormulaEntries): void {
  const blocked = new BlockedSpills();
  const runtime = spillRuntime(injector);
  const formulas = injector.get(FormulaDataModel);
  const setResult = runtime.setRuntimeData.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = () => false;
  runtime.setRuntimeData = (result) => {
    const anchor = currentCell(runtime);
    const spill = spillOf(result, anchor);
    if (spill === undefined) {
      blocked.remove(anchor);
      setResult(result);
      return;
    }
    const crossed = crossedBy(runtime, formulas, { anchor, spill });
    const later = crossed.filter(
      (other) => isNew(formulas, other, spill) && entries.isEarlier(anchor, other.anchor),
    );
    if (isObstructed(injector, anchor, spill) || later.length < crossed.length) {
      blocked.add({ anchor, spill });
      refuseCurrent(runtime, setResult, spill);
      return;
    }
    blocked.remove(anchor);
    for (const other of later) {
      blocked.add(other);
      retractSpill(runtime, setResult, other.anchor, other.spill);
    }
    setResult(result);
  };
  forgetRefused(formulas, blocked);
  retrySpills(injector, blocked);
}

/** The cells that a result takes, when it is more than one. */
function spillOf(result: FunctionVariantType, { row, column }: FormulaCell): IRange | undefined {
  if (!isBlock(result)) return undefined;
  const { startRow, startColumn, endRow, endColumn } = result.getRangePosition();
  const [rows, columns] = [endRow - startRow, endColumn - startColumn];
  if (rows === 0 && columns === 0) return undefined;
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows,
    endColumn: column + columns,
  };
}

function isBlock(result: FunctionVariantType): result is BaseReferenceObject | ArrayValueObject {
  return result.isReferenceObject() || result.isArray();
}

/** The other spills that take one of the cells: by this calculation if it has come to them, else by an earlier one. */
function crossedBy(
  runtime: SpillRuntime,
  formulas: FormulaDataModel,
  { anchor, spill }: BlockedSpill,
): readonly BlockedSpill[] {
  const { unitId, sheetId, row, column } = anchor;
  const before = formulas.getArrayFormulaRange()[unitId]?.[sheetId];
  const now = runtime._unitArrayFormulaRange[unitId]?.[sheetId];
  const spills = (ranges: typeof before) =>
    matrixEntries(ranges).map((entry) => ({
      anchor: { unitId, sheetId, row: entry.row, column: entry.column },
      spill: entry.cell,
    }));
  return [
    ...spills(before).filter((other) => calculated(runtime, other.anchor) === undefined),
    ...spills(now).filter((other) => calculated(runtime, other.anchor)?.v !== ErrorType.SPILL),
  ].filter(
    (other) =>
      Rectangle.intersects(other.spill, spill) &&
      (other.anchor.row !== row || other.anchor.column !== column),
  );
}

/** Whether a spill has come into the cells by this calculation alone. */
function isNew(formulas: FormulaDataModel, { anchor }: BlockedSpill, cells: IRange): boolean {
  const { unitId, sheetId, row, column } = anchor;
  const before = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  return !before || !Rectangle.intersects(before, cells);
}

/** A refused formula's results take no cells: they are dropped before the engine keeps them. */
function forgetRefused(formulas: FormulaDataModel, blocked: BlockedSpills): void {
  const mergeRanges = formulas.mergeArrayFormulaRange.bind(formulas);
  formulas.mergeArrayFormulaRange = (ranges) => {
    for (const { anchor } of blocked.all()) {
      const { unitId, sheetId, row, column } = anchor;
      Reflect.deleteProperty(ranges[unitId]?.[sheetId]?.[row] ?? {}, column);
    }
    mergeRanges(ranges);
  };
}
