import { ExcelError } from "../protocol/excelError";
import { setWorkbookState, workbookState } from "./sheetState";
import type { Engine } from "./startEngine";

/** The workbook's protection: sheets can't be added, deleted, renamed, moved, hidden or shown. */
export interface StructureProtection {
  readonly verifier?: string;
}

export function structureProtection(engine: Engine): StructureProtection | undefined {
  return workbookState(engine, "structureProtection") as StructureProtection | undefined;
}

export function setStructureProtection(
  engine: Engine,
  protection: StructureProtection | undefined,
): void {
  setWorkbookState(engine, "structureProtection", protection);
}

export function assertStructure(engine: Engine): void {
  if (structureProtection(engine) === undefined) return;
  throw new ExcelError("AccessDenied", "the workbook's structure is protected");
}
