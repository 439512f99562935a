import { ICommandService } from "@univerjs/core";
import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";

import { filterValues } from "./filterValues";
import type { Engine } from "./startEngine";
import type { EngineTable } from "./tables";
import { unitId } from "./unit";

export function clearTableFilters(engine: Engine, table: EngineTable): void {
  for (let column = 0; column < table.getColumnsCount(); column += 1) {
    clearColumnFilter(engine, table, column);
  }
}

export function clearColumnFilter(engine: Engine, table: EngineTable, column: number): void {
  if (table.getTableFilterColumn(column) !== undefined) setFilter(engine, table, column, undefined);
}

/** Shows only the rows whose cell in the column, as it is shown, is one of `texts`. */
export function filterByTexts(
  engine: Engine,
  table: EngineTable,
  column: number,
  texts: readonly string[],
): void {
  const values = filterValues(texts) as string[];
  setFilter(engine, table, column, { filterType: TableColumnFilterTypeEnum.manual, values });
}

function setFilter(
  engine: Engine,
  table: EngineTable,
  column: number,
  tableFilter: ITableFilterItem | undefined,
): void {
  engine.injector.get(ICommandService).syncExecuteCommand(SetSheetTableFilterCommand.id, {
    unitId: unitId(engine),
    tableId: table.getId(),
    column,
    tableFilter,
  });
}

export function hasTableFilter(table: EngineTable): boolean {
  return Array.from({ length: table.getColumnsCount() }).some(
    (_, column) => table.getTableFilterColumn(column) !== undefined,
  );
}
