import { DataValidationStatus } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";

import type { Engine } from "../engine/startEngine";
import { fromGridValidation } from "../file/gridValidation";
import { askAboutValue } from "./dataValidationDialog";

interface TypedCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Before the engine's own check, which knows neither the alert's title nor its style. */
const beforeEngine = 100;

/** Checks what the user types against the cell's validation, and shows Excel's alert. */
export function installDataValidationAlert(engine: Engine): void {
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: beforeEngine,
    handler: async (last, cell) => (await last) !== false && isAccepted(engine, cell),
  });
}

async function isAccepted(engine: Engine, cell: TypedCell): Promise<boolean> {
  const alert = alertOf(engine, cell);
  if (alert === undefined || !alert.showAlert) return true;
  const { unitId, subUnitId, row, col } = cell;
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const status = await validator.validatorCell(unitId, subUnitId, row, col);
  if (status === DataValidationStatus.VALID) return true;
  return (await askAboutValue(engine, alert)) === "keep";
}

function alertOf(engine: Engine, { unitId, subUnitId, row, col }: TypedCell) {
  const model = engine.injector.get(SheetDataValidationModel);
  const id = model.getRuleIdByLocation(unitId, subUnitId, row, col);
  const rule = id === undefined ? undefined : model.getRuleById(unitId, subUnitId, id);
  if (rule === undefined) return undefined;
  return fromGridValidation(rule as ISheetDataValidationRule)?.errorAlert;
}
