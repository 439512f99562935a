import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { IMutationInfo } from "@univerjs/core";

import type { Engine } from "../engine/startEngine";
import { unitId } from "../engine/unit";

/** Runs mutations as one step of undo. */
export function runMutations(
  engine: Engine,
  redoMutations: IMutationInfo[],
  undoMutations: IMutationInfo[],
): void {
  const commands = engine.injector.get(ICommandService);
  for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
  const undoRedo = engine.injector.get(IUndoRedoService);
  undoRedo.pushUndoRedo({ unitID: unitId(engine), undoMutations, redoMutations });
}
