import { CommandType, ICommandService } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";

import type { Engine } from "../engine/startEngine";

/** Calls `changed` after every change of the open workbook, calculated values and the sheet in front included: they are kept with it. */
export function watchChanges(engine: Engine, changed: () => void): IDisposable {
  return engine.injector.get(ICommandService).onCommandExecuted((command) => {
    const isKept = command.type === CommandType.MUTATION;
    if (!isKept && command.id !== SetWorksheetActiveOperation.id) return;
    const params = command.params as { readonly unitId?: string } | undefined;
    const open = engine.api.getActiveWorkbook()?.getId();
    if (params?.unitId === undefined || params.unitId === open) changed();
  });
}
