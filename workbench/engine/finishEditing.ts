import { ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

import { isEditing } from "./editing";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** Enters what stands in an open cell editor, as a click on another cell does. */
export async function finishEditing(engine: Engine): Promise<void> {
  if (!isEditing(engine)) return;
  await engine.injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    unitId: unitId(engine),
    eventType: DeviceInputEventType.PointerDown,
  });
}
