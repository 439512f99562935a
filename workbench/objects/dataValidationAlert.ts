import { DataValidationModel, UpdateRuleType } from "@univerjs/data-validation";
import {
  DataValidationCustomFormulaService,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";

import type { Calculation } from "../engine/calculation";
import type { CellArea } from "../engine/cellArea";
import { editAgain } from "../engine/editAgain";
import { focusGrid } from "../engine/focusGrid";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { fromGridValidation } from "../file/gridValidation";
import { askAboutValue } from "./dataValidationDialog";
import { validityOf } from "./validity";

interface TypedCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Before the engine's own check, which knows neither the alert's title nor its style. */
const beforeEngine = 100;

/** Checks what the user types against the cell's validation, and shows Excel's alert. */
export function installDataValidationAlert(engine: Engine, calculation: Calculation): void {
  followRanges(engine);
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: beforeEngine,
    handler: async (last, cell) => (await last) !== false && isAccepted(engine, calculation, cell),
  });
}

/** Univer 0.25.1 goes on calculating a rule's formula for the cells it had first, and refuses all it gets later. */
function followRanges(engine: Engine): void {
  const formulas = engine.injector.get(DataValidationCustomFormulaService);
  engine.injector.get(DataValidationModel).ruleChange$.subscribe((change) => {
    if (change.updatePayload?.type !== UpdateRuleType.RANGE) return;
    const { unitId, subUnitId, rule } = change;
    formulas.deleteByRuleId(unitId, subUnitId, rule.uid);
    formulas.addRule(unitId, subUnitId, rule);
  });
}

/** The typed value is in the cell already, where formulas of rules find it; Univer's own check may wait for ever. */
async function isAccepted(
  engine: Engine,
  calculation: Calculation,
  cell: TypedCell,
): Promise<boolean> {
  const alert = alertOf(engine, cell);
  if (alert === undefined || !alert.showAlert) return true;
  if ((await validityOf(engine, calculation, cellArea(cell))) === true) return true;
  const { subUnitId, row, col } = cell;
  const text = String(new CellReader(engine, subUnitId).formula(row, col));
  const answer = await askAboutValue(engine, alert);
  // The engine puts the old value back, and only then can the cell be opened again.
  if (answer === "edit") setTimeout(() => editAgain(engine, cellArea(cell), text));
  else focusGrid(engine);
  return answer === "keep";
}

function cellArea({ subUnitId, row, col }: TypedCell): CellArea {
  return { sheetId: subUnitId, row, column: col, rows: 1, columns: 1 };
}

function alertOf(engine: Engine, { unitId, subUnitId, row, col }: TypedCell) {
  const model = engine.injector.get(SheetDataValidationModel);
  const id = model.getRuleIdByLocation(unitId, subUnitId, row, col);
  const rule = id === undefined ? undefined : model.getRuleById(unitId, subUnitId, id);
  if (rule === undefined) return undefined;
  return fromGridValidation(rule)?.errorAlert;
}
