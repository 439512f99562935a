import { TableManager } from "@univerjs/sheets-table";

import type { FormulaTable } from "../formulas/formulaPlace";
import type { Engine } from "./startEngine";
import { openWorkbook, unitId } from "./unit";

/** The tables as formulas name them. */
export function formulaTables(engine: Engine): readonly FormulaTable[] {
  const workbook = openWorkbook(engine);
  return engine.injector
    .get(TableManager)
    .getTableList(unitId(engine))
    .map((table) => ({
      name: table.name,
      sheetName: workbook.getSheetBySheetId(table.subUnitId)?.getSheetName() ?? "",
      startRow: table.range.startRow,
      endRow: table.range.endRow,
      startColumn: table.range.startColumn,
      columns: table.columns.map((column) => column.displayName),
      hasTotals: false,
    }));
}
