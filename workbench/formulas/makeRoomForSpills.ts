import { ICommandService } from "@univerjs/core";
import type { Injector, IRange } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

import { excelColumns, excelRows } from "../engine/cellArea";

interface RuntimeInternals {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, spill: IRange): boolean;
}

/** No change of the workbook: nothing to undo, and nobody is told. */
const unseen = { onlyLocal: true, fromFormula: true };

/**
 * Univer's sheets are smaller than Excel's, and a formula whose results reach beyond them is #SPILL!. The sheet grows
 * instead, up to Excel's own size.
 */
export function makeRoomForSpills(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeInternals;
  const commands = injector.get(ICommandService);
  runtime._checkIfArrayFormulaExceeded = function makeRoom(rowCount, columnCount, spill): boolean {
    const { endRow, endColumn } = spill;
    if (endRow >= excelRows || endColumn >= excelColumns) return true;
    const sheet = { unitId: this._currentUnitId, subUnitId: this._currentSubUnitId };
    if (endRow >= rowCount) {
      const params = { ...sheet, rowCount: endRow + 101 };
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, params, unseen);
    }
    if (endColumn >= columnCount) {
      const params = { ...sheet, columnCount: endColumn + 11 };
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, params, unseen);
    }
    return false;
  };
}
