import {
  generateRandomId,
  ICommandService,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import {
  FormulaDataModel,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";

import type { Engine } from "../engine/startEngine";
import { allTables, columnNames } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { tableTheme } from "../engine/tableThemes";
import { openWorkbook, unitId } from "../engine/unit";
import type { WorkbookCustom } from "./gridState";
import { tableStyles } from "./gridTables";
import { withUnitId } from "./withUnitId";

/**
 * Puts another workbook in the place of the open one, which goes first: with a workbook the engine forgets what it has
 * worked out about the conditional formats of all.
 */
export function showSnapshot(engine: Engine, snapshot: IWorkbookData): void {
  engine.api.disposeUnit(unitId(engine));
  engine.api.createWorkbook(withUnitId(snapshot, `workbook-${generateRandomId(8)}`));
  activate(engine, (snapshot.custom as WorkbookCustom | undefined)?.activeSheet);
  const styles = tableStyles(snapshot);
  for (const table of allTables(engine)) {
    showTable(engine, table, styles.get(table.getId()) ?? "");
    hideFilteredRows(engine, table);
  }
  calculate(engine);
}

/** The engine shows the first sheet of a workbook. */
function activate(engine: Engine, sheetId: string | undefined): void {
  const workbook = openWorkbook(engine);
  const sheet = sheetId === undefined ? null : workbook.getSheetBySheetId(sheetId);
  if (sheet === null || sheet.isSheetHidden()) return;
  if (workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(sheet);
}

/** Calculates the formulas that have no value yet; the engine does not while it starts. */
function calculate(engine: Engine): void {
  const lifecycle = engine.injector.get(LifecycleService);
  void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
    const params = {
      forceCalculation: false,
      dirtyRanges: engine.injector.get(FormulaDataModel).getFormulaDirtyRanges(),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const id = SetTriggerFormulaCalculationStartMutation.id;
    engine.injector.get(ICommandService).syncExecuteCommand(id, params, { onlyLocal: true });
  });
}

/** Univer 0.25.1 knows the filtered rows of a sheet only once it is in front, unless one of its filters is set. */
function hideFilteredRows(engine: Engine, table: EngineTable): void {
  const columns = Array.from({ length: table.getColumnsCount() }, (_, index) => index);
  const column = columns.find((index) => table.getTableFilterColumn(index) !== undefined);
  const filter = column === undefined ? undefined : table.getTableFilterColumn(column);
  if (column === undefined || filter === undefined) return;
  const manager = engine.injector.get(TableManager);
  manager.addFilter(unitId(engine), table.getId(), column, filter);
}

/** Univer 0.25.1 reads tables before formulas can hear of them, and draws a style once its theme is set. */
function showTable(engine: Engine, table: EngineTable, style: string): void {
  const commands = engine.injector.get(ICommandService);
  const sheetId = table.getSubunitId();
  const titleMap = new Map(columnNames(table).map((name, index) => [name, index]));
  const reference = { range: table.getRange(), sheetId, titleMap };
  const named = { unitId: unitId(engine), tableName: table.getDisplayName(), reference };
  commands.syncExecuteCommand(SetSuperTableMutation.id, named);
  const config = { theme: tableTheme(engine, style) };
  const styled = { unitId: unitId(engine), subUnitId: sheetId, tableId: table.getId(), config };
  commands.syncExecuteCommand(SetSheetTableMutation.id, styled, { onlyLocal: true });
}
