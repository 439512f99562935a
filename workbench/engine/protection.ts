import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { clampToGrid } from "./gridClamp";
import type { Allowance, ProtectionOptions } from "./protectionOptions";
import { setSheetState, sheetState } from "./sheetState";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";

/** A sheet's protection, kept in the sheet's own custom data under `protection`. */
export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** What `passwordVerifier` makes of the password; none: anybody may unprotect the sheet. */
  readonly verifier?: string;
}

export function sheetProtection(engine: Engine, sheetId: string): SheetProtection | undefined {
  return sheetState(engine, sheetId, "protection") as SheetProtection | undefined;
}

export function setSheetProtection(
  engine: Engine,
  sheetId: string,
  protection: SheetProtection | undefined,
): void {
  setSheetState(engine, sheetId, "protection", protection);
}

export function isProtected(engine: Engine, sheetId: string): boolean {
  return sheetProtection(engine, sheetId) !== undefined;
}

/** Whether something may be done to the sheet; without an allowance only where nothing is protected. */
export function isAllowed(engine: Engine, sheetId: string, allowance?: Allowance): boolean {
  const protection = sheetProtection(engine, sheetId);
  if (protection === undefined) return true;
  return allowance !== undefined && protection.options[allowance];
}

/** Whether the contents of all these cells may change: on a protected sheet those that are not locked. */
export function areCellsWritable(engine: Engine, area: CellArea): boolean {
  if (!isProtected(engine, area.sheetId)) return true;
  const target = clampToGrid(engine, area);
  if (target === undefined || target.rows !== area.rows) return false;
  const sheet = sheetModel(engine, area.sheetId);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.getCellRaw(row, column)?.custom?.["locked"] !== false) return false;
    }
  }
  return true;
}

export function assertWritable(engine: Engine, sheetId: string, allowance?: Allowance): void {
  if (!isAllowed(engine, sheetId, allowance)) throw refusal();
}

export function assertCellsWritable(engine: Engine, area: CellArea): void {
  if (!areCellsWritable(engine, area)) throw refusal();
}

function refusal(): ExcelError {
  return new ExcelError("AccessDenied", "the sheet is protected");
}
