import type { Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";

import { cellNumber } from "./plainCell";
import type { PlainIndex } from "./plainIndex";
import type { PlainSheets } from "./plainSheets";

/** The formulas of the workbooks without the plain cells. */
export function withoutCells(
  formulas: IFormulaData,
  index: PlainIndex,
  sheets: PlainSheets,
): IFormulaData {
  const left: IFormulaData = {};
  for (const [unitId, ofUnit] of Object.entries(formulas)) {
    const unit: NonNullable<IFormulaData[string]> = {};
    left[unitId] = unit;
    for (const [sheetId, rows] of Object.entries(ofUnit ?? {})) {
      const plain = index.onSheet({ unitId, sheetId });
      unit[sheetId] =
        plain === undefined || plain.size === 0 || !rows
          ? rows
          : rowsWithout(rows, plain, { unitId, sheetId }, sheets);
    }
  }
  return left;
}

type Rows = Record<number, Record<number, Nullable<IFormulaDataItem>>>;

function rowsWithout(
  rows: Rows,
  plain: ReadonlyMap<number, unknown>,
  ids: { readonly unitId: string; readonly sheetId: string },
  sheets: PlainSheets,
): Rows {
  const left: Rows = {};
  for (const rowKey in rows) {
    const row = Number(rowKey);
    const line = rows[row];
    for (const columnKey in line) {
      const column = Number(columnKey);
      const item = line[column];
      if (!item || plain.has(cellNumber(row, column))) continue;
      // One that shares its formula with another cell may have lost that one: it gets a formula of its own.
      const own = item.x || item.y ? { f: sheets.formulaAt({ ...ids, row, column }) } : item;
      (left[row] ??= {})[column] = own;
    }
  }
  return left;
}
