import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { ISuperTableService } from "@univerjs/engine-formula";

import type { FormulaPlace, FormulaTable } from "./formulaPlace";

export interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A cell with the tables its formula can name, as the engine knows them. */
export function formulaPlace(injector: Injector, cell: FormulaCell): FormulaPlace {
  const { row, column } = cell;
  const sheetName = workbook(injector, cell.unitId)?.getSheetBySheetId(cell.sheetId)?.getName();
  return { sheetName: sheetName ?? "", row, column, tables: openTables(injector, cell.unitId) };
}

/** The tables of a workbook as formulas name them. */
export function openTables(injector: Injector, unitId: string): readonly FormulaTable[] {
  const book = workbook(injector, unitId);
  const tables = injector.get(ISuperTableService).getTableMap(unitId) ?? new Map<string, never>();
  return [...tables].map(([name, { sheetId, range, titleMap }]) => ({
    name,
    sheetName: book?.getSheetBySheetId(sheetId)?.getName() ?? "",
    startRow: range.startRow,
    endRow: range.endRow,
    startColumn: range.startColumn,
    columns: [...titleMap].sort(([, left], [, right]) => left - right).map(([title]) => title),
    // Univer's tables have no totals row.
    hasTotals: false,
  }));
}

function workbook(injector: Injector, unitId: string) {
  return injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
}
