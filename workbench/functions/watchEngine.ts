import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  Injector,
  Nullable,
} from "@univerjs/core";
import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

import { matrixEntries } from "../formulas/matrixEntries";
import type { CellPlace } from "./cellPlace";
import type { FunctionBridge } from "./functionBridge";

const layoutMutations: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
]);

/** Tells the bridge what happens in the engine: rounds of calculation, writes to cells, changes of layout. */
export function watchEngine(injector: Injector, bridge: FunctionBridge): void {
  watchCalculation(injector, bridge);
  let isChangeNoted = false;
  // One command (deleting a row, say) runs several mutations; the layout is looked at when all are done.
  const noteLayoutChange = () => {
    if (isChangeNoted) return;
    isChangeNoted = true;
    setTimeout(() => {
      isChangeNoted = false;
      bridge.layoutChanged();
    });
  };
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id && isForced(command)) {
      bridge.forgetAll();
    }
  });
  commands.onCommandExecuted((command, options) => {
    if (layoutMutations.has(command.id)) noteLayoutChange();
    const isWrite = command.id === SetRangeValuesMutation.id && !isFromFormula(options);
    if (isWrite && bridge.hasCalls()) {
      bridge.cellsWritten(writtenCells(command));
    }
  });
  injector.get(IUniverInstanceService).unitDisposed$.subscribe((unit) => {
    bridge.forgetWorkbook(unit.getUnitId());
  });
}

function watchCalculation(injector: Injector, bridge: FunctionBridge): void {
  const calculation = injector.get(ICalculateFormulaService);
  // The second pass calculates what depends on spills of the first one.
  const passStarts: readonly FormulaExecuteStageType[] = [
    FormulaExecuteStageType.START_DEPENDENCY,
    FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
  ];
  calculation.executionInProgressListener$.subscribe(({ stage }) => {
    if (passStarts.includes(stage)) bridge.beginRound();
  });
  calculation.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
    // A stopped calculation starts over; what it had not reached is still needed.
    if (functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) bridge.endRounds();
  });
}

function isForced({ params }: Readonly<ICommandInfo>): boolean {
  return params !== undefined && "forceCalculation" in params && params.forceCalculation === true;
}

/** Univer writes calculated values with the same mutation. */
function isFromFormula(options: IExecutionOptions | undefined): boolean {
  return options !== undefined && "fromFormula" in options && options["fromFormula"] === true;
}

/** Cells whose content the mutation replaces; one that only sets a style leaves the formula alone. */
function writtenCells(command: Readonly<ICommandInfo>): readonly CellPlace[] {
  const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  return matrixEntries(cellValue)
    .filter(({ cell }) => isContent(cell))
    .map(({ row, column }) => ({ unitId, sheetId: subUnitId, row, column }));
}

function isContent(cell: Nullable<ICellData>): boolean {
  return !cell || ["f", "si", "v", "p"].some((field) => field in cell);
}
