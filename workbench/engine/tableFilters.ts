import { ICommandService } from "@univerjs/core";
import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";

import type { Engine } from "./startEngine";
import type { EngineTable } from "./tables";
import { unitId } from "./unit";

export function clearTableFilters(engine: Engine, table: EngineTable): void {
  for (let column = 0; column < table.getColumnsCount(); column += 1) {
    if (table.getTableFilterColumn(column) === undefined) continue;
    engine.injector.get(ICommandService).syncExecuteCommand(SetSheetTableFilterCommand.id, {
      unitId: unitId(engine),
      tableId: table.getId(),
      column,
      tableFilter: undefined,
    });
  }
}

export function hasTableFilter(table: EngineTable): boolean {
  return Array.from({ length: table.getColumnsCount() }).some(
    (_, column) => table.getTableFilterColumn(column) !== undefined,
  );
}
