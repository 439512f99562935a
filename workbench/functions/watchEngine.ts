import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { IArrayFormulaRangeType } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

import { layoutMutations } from "../formulas/layoutMutations";
import { matrixEntries } from "../formulas/matrixEntries";
import type { FunctionBridge } from "./functionBridge";
import type { WrittenCells } from "./writtenCells";

/** Tells the bridge what happens in the engine: rounds of calculation, writes to cells, changes of layout. */
export function watchEngine(injector: Injector, bridge: FunctionBridge): void {
  watchCalculation(injector, bridge);
  let isChangeNoted = false;
  // One command (deleting a row, say) runs several mutations; the layout is looked at when all are done.
  const noteLayoutChange = () => {
    bridge.plain.invalidate();
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
    if (isWrite && bridge.hasFunctions()) bridge.cellsWritten(writtenCells(command));
  });
  const config = injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  config.load = (dataset) => {
    load({ ...dataset, formulaData: bridge.plain.forEngine(dataset.formulaData) });
  };
  injector.get(IUniverInstanceService).unitAdded$.subscribe(() => {
    bridge.plain.invalidate();
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
  calculation.executionCompleteListener$.subscribe(
    ({ functionsExecutedState, arrayFormulaRange }) => {
      // A stopped calculation starts over; what it had not reached is still needed.
      if (functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) bridge.endRounds();
      noteSpills(bridge, arrayFormulaRange);
    },
  );
}

function noteSpills({ plain }: FunctionBridge, ranges: IArrayFormulaRangeType): void {
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, anchors] of Object.entries(sheets ?? {})) {
      for (const { cell } of matrixEntries(anchors)) plain.spilled({ unitId, sheetId }, cell);
    }
  }
}

function isForced({ params }: Readonly<ICommandInfo>): boolean {
  return params !== undefined && "forceCalculation" in params && params.forceCalculation === true;
}

/** Univer writes calculated values with the same mutation. */
function isFromFormula(options: IExecutionOptions | undefined): boolean {
  return options !== undefined && "fromFormula" in options && options["fromFormula"] === true;
}

function writtenCells(command: Readonly<ICommandInfo>): WrittenCells {
  const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  return { unitId, sheetId: subUnitId, cells: cellValue ?? {} };
}
