import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  LocaleService,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SheetPermissionCheckController } from "@univerjs/sheets";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

import { areCellsWritable, isProtected } from "./protection";
import { isMutationAllowed } from "./protectedMutations";
import { activeCellArea } from "./selection";
import type { Engine } from "./startEngine";
import { isOpenUnit } from "./unit";

/**
 * Keeps the user from changing what a sheet's protection forbids. The engine's own protection knows no cells that are
 * left unlocked. Only mutations are stopped: a stopped command would stay on the engine's stack of running commands.
 */
export function guardProtected(engine: Engine): void {
  const commands = engine.injector.get(ICommandService);
  let isUndoing = false;
  commands.beforeCommandExecuted((command, options) => {
    if (isUndo(command)) isUndoing = true;
    const { unitId } = (command.params ?? {}) as { readonly unitId?: string };
    if (!isOpenUnit(engine, unitId)) return;
    if (isEditStart(command) && !isEditable(engine)) refuse(engine);
    if (isUndoing || !isOwnMutation(command, options)) return;
    if (!isMutationAllowed(engine, command)) refuse(engine);
  });
  commands.onCommandExecuted((command) => {
    if (isUndo(command)) isUndoing = false;
  });
}

function isUndo({ id }: Readonly<ICommandInfo>): boolean {
  return id === UndoCommandId || id === RedoCommandId;
}

/** Calculation and the showing of a workbook are no changes. */
function isOwnMutation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  const isInner = options?.["fromFormula"] === true || options?.onlyLocal === true;
  return command.type === CommandType.MUTATION && !isInner;
}

function isEditStart({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetCellEditVisibleOperation.id) return false;
  return (params as { readonly visible?: boolean } | undefined)?.visible === true;
}

function isEditable(engine: Engine): boolean {
  const cell = activeCellArea(engine);
  return !isProtected(engine, cell.sheetId) || areCellsWritable(engine, cell);
}

/** Shows the engine's own notice; the error is one that the engine takes for "not done". */
function refuse(engine: Engine): never {
  const text = engine.injector.get(LocaleService).t("sheets.permission.dialog.editErr");
  engine.injector.get(SheetPermissionCheckController).blockExecuteWithoutPermission(text);
  throw new CustomCommandExecutionError("the sheet is protected");
}
