import type { ICellData, Injector, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { FunctionVariantType } from "@univerjs/engine-formula";

import type { FormulaCell } from "./openTables";

type Cells = ObjectMatrix<Nullable<ICellData>>;
type BySheet<Of> = Record<string, Record<string, Of>>;

/** What the engine knows of the calculation under way, as far as spills need it. */
export interface SpillRuntime {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentRowCount: number;
  readonly _currentColumnCount: number;
  readonly _runtimeData: BySheet<Cells>;
  readonly _runtimeArrayFormulaCellData: BySheet<Cells>;
  readonly _unitArrayFormulaRange: BySheet<Record<number, Record<number, IRange>>>;
  _checkIfArrayFormulaRangeHasData(): boolean;
  setCurrent(...place: readonly (string | number)[]): void;
  setRuntimeData(result: FunctionVariantType): void;
}

export function spillRuntime(injector: Injector): SpillRuntime {
  return injector.get(IFormulaRuntimeService) as unknown as SpillRuntime;
}

/** The cell whose formula was just calculated. */
export function currentCell(runtime: SpillRuntime): FormulaCell {
  return {
    unitId: runtime._currentUnitId,
    sheetId: runtime._currentSubUnitId,
    row: runtime._currentRow,
    column: runtime._currentColumn,
  };
}

/** What this calculation has found for a cell; nothing when it has not come to it. */
export function calculated(runtime: SpillRuntime, { unitId, sheetId, row, column }: FormulaCell) {
  return runtime._runtimeData[unitId]?.[sheetId]?.getValue(row, column);
}

/**
 * Makes #SPILL! the current cell's result. The cells that the result would take are noted, so that what depends on
 * them is calculated once more.
 */
export function refuseCurrent(
  runtime: SpillRuntime,
  setResult: SpillRuntime["setRuntimeData"],
  spill: IRange,
): void {
  setResult(ErrorValueObject.create(ErrorType.SPILL));
  const { unitId, sheetId, row, column } = currentCell(runtime);
  const rows = ((runtime._unitArrayFormulaRange[unitId] ??= {})[sheetId] ??= {});
  (rows[row] ??= {})[column] = spill;
}

/** Takes back the results that another cell has spilled in this calculation. */
export function retractSpill(
  runtime: SpillRuntime,
  setResult: SpillRuntime["setRuntimeData"],
  { unitId, sheetId, row, column }: FormulaCell,
  spill: IRange,
): void {
  const now = currentCell(runtime);
  const size = [runtime._currentRowCount, runtime._currentColumnCount];
  runtime.setCurrent(row, column, ...size, sheetId, unitId);
  refuseCurrent(runtime, setResult, spill);
  const spilled = runtime._runtimeArrayFormulaCellData[unitId]?.[sheetId];
  for (let line = spill.startRow; line <= spill.endRow; line += 1) {
    for (let at = spill.startColumn; at <= spill.endColumn; at += 1) {
      spilled?.realDeleteValue(line, at);
    }
  }
  runtime.setCurrent(now.row, now.column, ...size, now.sheetId, now.unitId);
}
