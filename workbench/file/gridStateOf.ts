import { FormulaDataModel } from "@univerjs/engine-formula";

import { openTables } from "../formulas/openTables";
import type { Engine } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import { toExcelFormula } from "../formulas/toExcelFormula";
import type { GridState } from "./gridState";

/** The state of the open workbook. */
export function gridStateOf(engine: Engine): GridState {
  const workbook = openWorkbook(engine);
  const unit = workbook.getId();
  const formulas = engine.injector.get(FormulaDataModel);
  const saved = workbook.save();
  const activeSheet = workbook.getActiveSheet().getSheetId();
  const snapshot = { ...saved, custom: { ...saved.custom, activeSheet } };
  const tables = openTables(engine.injector, unit);
  return {
    snapshot,
    spilledCells: formulas.getArrayFormulaCellData()[unit] ?? {},
    spillAreas: formulas.getArrayFormulaRange()[unit] ?? {},
    formula: (sheetId, row, column) => {
      const formula = formulas.getFormulaStringByCell(row, column, sheetId, unit);
      if (!formula) return undefined;
      const sheetName = snapshot.sheets[sheetId]?.name ?? "";
      return toExcelFormula(formula, { sheetName, row, column, tables });
    },
  };
}
