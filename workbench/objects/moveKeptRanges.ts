import { ICommandService } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/sheets";
import type { IRemoveSheetMutationParams } from "@univerjs/sheets";

import type { CellShift } from "../engine/shiftedArea";
import type { Engine } from "../engine/startEngine";
import type { ChangeType } from "../events/change";
import { changesOf } from "../events/changesOf";
import type { RangeReferences } from "./rangeReferences";

const shifts: Partial<Record<ChangeType, Omit<CellShift, "area">>> = {
  RowInserted: { kind: "insert", along: "rows" },
  RowDeleted: { kind: "delete", along: "rows" },
  ColumnInserted: { kind: "insert", along: "columns" },
  ColumnDeleted: { kind: "delete", along: "columns" },
};

/** Lets kept ranges follow rows and columns, whoever inserts or deletes them, and undo. */
export function moveKeptRanges(engine: Engine, references: RangeReferences): void {
  engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === RemoveSheetMutation.id) {
      references.removeSheet((command.params as IRemoveSheetMutationParams).subUnitId);
    }
    for (const { type, area } of changesOf(command)) {
      const shift = shifts[type];
      if (shift !== undefined) references.shift({ ...shift, area });
    }
  });
}
