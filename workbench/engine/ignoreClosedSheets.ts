import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

interface SkeletonInternals {
  readonly _disposed: boolean;
  calculateAutoHeightInRange: SpreadsheetSkeleton["calculateAutoHeightInRange"];
}

/**
 * Univer 0.25.1 validates cells and fits row heights when the browser is idle; a sheet that was deleted or closed until
 * then is an error there, after which no row of the workbook is fitted any more. Here such work comes to nothing.
 */
export function ignoreClosedSheets(injector: Injector): void {
  ignoreInValidation(injector);
  ignoreInAutoHeight();
}

function ignoreInValidation(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
  };
}

function ignoreInAutoHeight(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as SkeletonInternals;
  const calculate = skeleton.calculateAutoHeightInRange;
  skeleton.calculateAutoHeightInRange = function calculateOfOpen(this: SkeletonInternals, ...args) {
    return this._disposed ? [] : calculate.apply(this as unknown as SpreadsheetSkeleton, args);
  };
}
