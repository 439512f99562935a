import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector } from "@univerjs/core";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import {
  BEFORE_CELL_EDIT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

import { AnchorArrayFunction } from "./anchorArrayFunction";
import { FormulaEntries } from "./formulaEntries";
import type { FormulaPlace } from "./formulaPlace";
import { evaluateBranchesLazily } from "./lazyBranches";
import { makeRoomForSpills } from "./makeRoomForSpills";
import { matrixEntries } from "./matrixEntries";
import { formulaPlace } from "./openTables";
import { quickenEngine } from "./quickenEngine";
import { refreshNames } from "./refreshNames";
import { repairLexer } from "./repairLexer";
import { settleSpills } from "./settleSpills";
import { SingleFunction } from "./singleFunction";
import { toEngineFormula } from "./toEngineFormula";
import { toExcelFormula } from "./toExcelFormula";

/**
 * Makes the engine take Excel's formula text, whoever writes it (typing, pasting, filling, the API), and show it
 * again when a cell is edited. Cells keep the engine's form, which follows renames and moved cells by itself.
 */
export function installFormulas(injector: Injector): void {
  repairLexer();
  refreshNames(injector);
  evaluateBranchesLazily(injector);
  makeRoomForSpills(injector);
  quickenEngine(injector);
  injector.get(IFunctionService).registerExecutors(new AnchorArrayFunction(), new SingleFunction());
  const entries = new FormulaEntries();
  settleSpills(injector, entries);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id) translateWrites(injector, entries, command);
  });
  showExcelFormula(injector);
}

/** The mutation's parameters serve redo too, so they are translated in place. */
function translateWrites(
  injector: Injector,
  entries: FormulaEntries,
  command: Readonly<ICommandInfo>,
): void {
  const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  let sheet: FormulaPlace | undefined;
  for (const { row, column, cell } of matrixEntries(cellValue)) {
    if (!cell || typeof cell.f !== "string") continue;
    entries.note({ unitId, sheetId: subUnitId, row, column });
    sheet ??= formulaPlace(injector, { unitId, sheetId: subUnitId, row: 0, column: 0 });
    if (!mayNeedTranslation(cell.f, sheet)) continue;
    cell.f = toEngineFormula(cell.f, { ...sheet, row, column });
  }
}

/** Most formulas have none of these signs and name no table: they are taken as they are. */
function mayNeedTranslation(formula: string, { tables }: FormulaPlace): boolean {
  const lower = formula.toLowerCase();
  return (
    /[[#@]|^=\+|_xl|[\d.]{16}/.test(lower) ||
    tables.some(({ name }) => lower.includes(name.toLowerCase()))
  );
}

/**
 * Univer's interceptors form a chain that ends at the first which does not call `next`; its own puts the stored
 * formula in and ends the chain, so this one comes before it and ends the chain where Excel's form is another.
 */
function showExcelFormula(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const stored = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (!cell || !stored) return next(cell);
      const place = formulaPlace(injector, { unitId, sheetId: subUnitId, row, column: col });
      const shown = toExcelFormula(stored, place);
      return shown === stored ? next(cell) : { ...cell, f: shown };
    },
  });
}
