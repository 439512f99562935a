import { IUniverInstanceService, Rectangle, UniverInstanceType, isNullCell } from "@univerjs/core";
import type { Injector, IRange, Workbook } from "@univerjs/core";
import { ISuperTableService } from "@univerjs/engine-formula";

import type { FormulaCell } from "./openTables";

/**
 * Whether content, a merged cell or a table stands where the formula's results are to go.
 * https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023,
 * https://learn.microsoft.com/javascript/api/excel/excel.spillerrorcellvaluesubtype
 */
export function isObstructed(injector: Injector, anchor: FormulaCell, spill: IRange): boolean {
  return hasContent(injector, anchor, spill) || isCutByLayout(injector, anchor, spill);
}

/** Whether a merged cell or a table stands there. */
export function isCutByLayout(injector: Injector, anchor: FormulaCell, spill: IRange): boolean {
  const merged = sheetOf(injector, anchor)?.getMergeData() ?? [];
  if (merged.some((range) => Rectangle.intersects(range, spill))) return true;
  const tables = injector.get(ISuperTableService).getTableMap(anchor.unitId)?.values() ?? [];
  return [...tables].some(
    ({ sheetId, range }) => sheetId === anchor.sheetId && Rectangle.intersects(range, spill),
  );
}

/** Spilled values are kept beside the sheet: what is in its cells was entered there. */
function hasContent(injector: Injector, anchor: FormulaCell, spill: IRange): boolean {
  const cells = sheetOf(injector, anchor)?.getCellMatrix();
  for (let row = spill.startRow; row <= spill.endRow; row += 1) {
    for (let column = spill.startColumn; column <= spill.endColumn; column += 1) {
      const isAnchor = row === anchor.row && column === anchor.column;
      if (!isAnchor && !isNullCell(cells?.getValue(row, column))) return true;
    }
  }
  return false;
}

export function sheetOf(injector: Injector, { unitId, sheetId }: FormulaCell) {
  const instances = injector.get(IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(sheetId) ?? undefined;
}
