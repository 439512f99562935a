import { ICommandService } from "@univerjs/core";
import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";

import { assertWritable } from "./protection";
import type { Engine } from "./startEngine";
import type { EngineTable } from "./tables";
import { unitId } from "./unit";

export function clearTableFilters(engine: Engine, table: EngineTable): void {
  for (let column = 0; column < table.getColumnsCount(); column += 1) {
    clearColumnFilter(engine, table, column);
  }
}

export function clearColumnFilter(engine: Engine, table: EngineTable, column: number): void {
  assertWritable(engine, table.getSubunitId(), "allowAutoFilter");
  if (table.getTableFilterColumn(column) !== undefined) setFilter(engine, table, column, undefined);
}

/** Filters by one column; `criteria` is how Excel words it, kept to be read back as long as the filter is in force. */
export function filterColumn(
  engine: Engine,
  table: EngineTable,
  column: number,
  filter: ITableFilterItem,
  criteria: unknown,
): void {
  assertWritable(engine, table.getSubunitId(), "allowAutoFilter");
  setFilter(engine, table, column, filter);
  const model = table.getTableColumnByIndex(column);
  if (model !== undefined) model.meta = { ...model.meta, filter, criteria };
}

/** The criteria that were given for the filter now in force; undefined when the user made it. */
export function keptCriteria(table: EngineTable, column: number): unknown {
  const kept = (table.getTableColumnByIndex(column)?.meta ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const isInForce =
    JSON.stringify(kept["filter"]) === JSON.stringify(table.getTableFilterColumn(column));
  return isInForce ? kept["criteria"] : undefined;
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
