import { IUndoRedoService } from "@univerjs/core";

import type { Engine } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import { writeInputs } from "../engine/writeCells";
import type { ChangeTracker } from "../events/changeTracker";
import { areaOfArgument } from "../objects/rangeArgument";
import type { ChangeOrigin } from "./changeOrigin";

export interface CoauthorParts {
  readonly engine: Engine;
  readonly tracker: ChangeTracker;
  readonly origin: ChangeOrigin;
}

/**
 * Writes as somebody else who has the workbook open: events come with the source "Remote"
 * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins), and the change is no step of this
 * user's undo.
 */
export function editAsCoauthor(parts: CoauthorParts, address: string, values: unknown): void {
  const { engine, tracker } = parts;
  const sheetId = openWorkbook(engine).getActiveSheet().getSheetId();
  const area = areaOfArgument(engine, address, sheetId);
  tracker.flush();
  parts.origin.asRemote(() =>
    withoutUndo(engine, () => {
      writeInputs(engine, area, values);
      tracker.flush();
    }),
  );
}

function withoutUndo(engine: Engine, work: () => void): void {
  const steps = engine.injector.get(IUndoRedoService);
  steps.pushUndoRedo = () => undefined;
  try {
    work();
  } finally {
    // What the class has comes to light again.
    Reflect.deleteProperty(steps, "pushUndoRedo");
  }
}
