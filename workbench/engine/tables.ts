import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { ICommandService, generateRandomId } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { ITableSetConfig } from "@univerjs/sheets-table";

import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { areaBetween, intersection, lastColumn, lastRow } from "./cellArea";
import { toArea, toRange } from "./gridClamp";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";
import { runMutation } from "./writeMutation";

/** The engine's own table. */
export type EngineTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

export function allTables(engine: Engine): readonly EngineTable[] {
  const manager = engine.injector.get(TableManager);
  return manager
    .getTableList(unitId(engine))
    .map(({ id }) => manager.getTableById(unitId(engine), id))
    .filter((table) => table !== undefined);
}

export function findTable(engine: Engine, idOrName: string): EngineTable | undefined {
  const wanted = idOrName.toLowerCase();
  const tables = allTables(engine);
  return (
    tables.find((table) => table.getId() === idOrName) ??
    tables.find((table) => table.getDisplayName().toLowerCase() === wanted)
  );
}

export function tableById(engine: Engine, id: string): EngineTable {
  const table = engine.injector.get(TableManager).getTableById(unitId(engine), id);
  if (table === undefined) throw new ExcelError("ItemNotFound", "table");
  return table;
}

/** Header and data rows. */
export function tableArea(table: EngineTable): CellArea {
  return toArea(table.getSubunitId(), table.getRange());
}

export function dataArea(table: EngineTable): CellArea {
  const area = tableArea(table);
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

export function headerArea(table: EngineTable): CellArea {
  return { ...tableArea(table), rows: 1 };
}

export function columnArea(table: EngineTable, index: number): CellArea {
  const area = tableArea(table);
  return { ...area, column: area.column + index, columns: 1 };
}

/**
 * The row of totals, which the engine's tables do not know: it stands directly below the engine's table, and the table's own
 * data says that it is there.
 */
export function totalArea(table: EngineTable): CellArea | undefined {
  // A table that was never configured has no meta data, whatever its type says.
  const meta = table.getTableMeta() as Readonly<Record<string, unknown>> | undefined;
  return meta?.["showTotals"] === true ? areaBelow(tableArea(table), 1) : undefined;
}

/** Header, data and total rows. */
export function wholeArea(table: EngineTable): CellArea {
  const area = tableArea(table);
  return totalArea(table) === undefined ? area : { ...area, rows: area.rows + 1 };
}

export function tablesTouching(engine: Engine, area: CellArea): readonly EngineTable[] {
  return allTables(engine).filter((table) => intersection(wholeArea(table), area) !== undefined);
}

/** Makes a table whose header row is already written. The engine's own command would refuse some names Excel allows. */
export function addTable(
  engine: Engine,
  area: CellArea,
  name: string,
  headers: readonly string[],
): string {
  const tableId = generateRandomId();
  const ids = { unitId: unitId(engine), subUnitId: area.sheetId, tableId };
  const range = toRange(area);
  runMutation(
    engine,
    { id: AddSheetTableMutation.id, params: { ...ids, name, range, header: headers, options: {} } },
    { id: DeleteSheetTableMutation.id, params: ids },
  );
  return tableId;
}

/** Takes the table away and leaves its cells. */
export function removeTable(engine: Engine, table: EngineTable): void {
  const ids = { unitId: unitId(engine), subUnitId: table.getSubunitId(), tableId: table.getId() };
  const json = table.toJSON();
  const again = {
    ...ids,
    name: json.name,
    range: json.range,
    header: json.columns.map((column) => column.displayName),
    options: { ...json.options, columns: json.columns },
  };
  runMutation(
    engine,
    { id: DeleteSheetTableMutation.id, params: ids },
    { id: AddSheetTableMutation.id, params: again },
  );
}

export function renameTable(engine: Engine, table: EngineTable, name: string): void {
  configure(engine, table, { name }, { name: table.getDisplayName() });
}

export function resizeTable(engine: Engine, table: EngineTable, area: CellArea): void {
  configure(
    engine,
    table,
    { updateRange: { newRange: toRange(area) } },
    { updateRange: { newRange: { ...table.getRange() } } },
  );
}

export function setTableTheme(engine: Engine, table: EngineTable, theme: string): void {
  configure(engine, table, { theme }, { theme: table.getTableStyleId() });
}

function configure(
  engine: Engine,
  table: EngineTable,
  config: ITableSetConfig,
  before: ITableSetConfig,
): void {
  const ids = { unitId: unitId(engine), subUnitId: table.getSubunitId(), tableId: table.getId() };
  runMutation(
    engine,
    { id: SetSheetTableMutation.id, params: { ...ids, config } },
    { id: SetSheetTableMutation.id, params: { ...ids, config: before } },
  );
}

export function columnNames(table: EngineTable): readonly string[] {
  return Array.from({ length: table.getColumnsCount() }, (_, i) => table.getColumnNameByIndex(i));
}

/** Gives the columns the names of their header cells. No step of undo: names follow the cells, which have theirs. */
export function nameColumns(engine: Engine, table: EngineTable, names: readonly string[]): void {
  const isSame = names.every((name, index) => table.getColumnNameByIndex(index) === name);
  if (isSame) return;
  for (const [index, name] of names.entries()) {
    const column = table.getTableColumnByIndex(index);
    if (column !== undefined) column.displayName = name;
  }
  tellFormulas(engine, table);
}

function tellFormulas(engine: Engine, table: EngineTable): void {
  const titleMap = new Map(columnNames(table).map((name, index) => [name, index]));
  engine.injector.get(ICommandService).syncExecuteCommand(SetSuperTableMutation.id, {
    unitId: unitId(engine),
    tableName: table.getDisplayName(),
    reference: { range: table.getRange(), sheetId: table.getSubunitId(), titleMap },
  });
}

/** The rows directly below a table, as wide as it is. */
export function areaBelow(area: CellArea, rows: number): CellArea {
  return areaBetween(
    area.sheetId,
    lastRow(area) + 1,
    area.column,
    lastRow(area) + rows,
    lastColumn(area),
  );
}
