import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";

import type { Engine } from "./startEngine";
import { unitId } from "./unit";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** What a write changes: "format" spares the engine a recalculation and raises no onChanged. */
export type WriteKind = "content" | "format";

/** The engine's commands that change formats only; they name themselves as the trigger of the cells' mutation. */
const formatTriggers: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Whether a write of cells changes formats only. */
export function isFormatWrite(params: object): boolean {
  return "trigger" in params && formatTriggers.has(String(params.trigger));
}

/** Writes cells in one mutation and puts its reverse on the undo stack. */
export function writeCellData(
  engine: Engine,
  sheetId: string,
  cells: CellMatrix,
  kind: WriteKind,
): void {
  const params = {
    unitId: unitId(engine),
    subUnitId: sheetId,
    cellValue: cells,
    ...(kind === "format" ? { trigger: SetStyleCommand.id } : {}),
  };
  const undo = engine.injector.invoke(SetRangeValuesUndoMutationFactory, params);
  runMutation(
    engine,
    { id: SetRangeValuesMutation.id, params },
    { id: SetRangeValuesMutation.id, params: undo },
  );
}

/** Runs a mutation and makes it one step of undo (a whole request is grouped by `runAsOneStep`). */
export function runMutation(engine: Engine, redo: IMutationInfo, undo: IMutationInfo): void {
  // Pushed first: what the change brings about (a table that grows) comes after it on the stack.
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId(engine),
    undoMutations: [undo],
    redoMutations: [redo],
  });
  engine.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
}
