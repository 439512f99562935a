import type { CellValueInput, StyleInput, Worksheet } from "@cj-tech-master/excelts";
import { tokenize } from "@borgar/fx";

import { isCustomFunction } from "./customFunctionName";
import { mayReturnArray } from "./futureFunctions";
import { areaAddress } from "./gridArea";
import { tableAtCell } from "./tableAtCell";
import { toFileFormula } from "./toFileFormula";
import type { CellFile, SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";
import { toXlsxStyle } from "./xlsxFormat";
import { toXlsxValue } from "./xlsxValue";

export function writeCells(worksheet: Worksheet, sheet: SheetFile, options: XlsxOptions): void {
  for (const cell of sheet.cells) {
    const target = worksheet.getCell(cell.row + 1, cell.column + 1);
    // A new cell takes its row's and column's style over; its own format says everything.
    target.style = cellStyle(cell);
    const value = fileValue(cell, sheet, options);
    if (value !== undefined) target.value = value;
  }
  for (const cell of sheet.cells) writeSpill(worksheet, cell);
}

function cellStyle({ format = {}, marks = {} }: CellFile): Partial<StyleInput> {
  const style = toXlsxStyle(format);
  const { locked = true, formulaHidden = false, shrinkToFit } = marks;
  return {
    ...style,
    ...(shrinkToFit === true && { alignment: { ...style.alignment, shrinkToFit } }),
    ...((!locked || formulaHidden) && { protection: { locked, hidden: formulaHidden } }),
  };
}

function fileValue(
  cell: CellFile,
  sheet: SheetFile,
  options: XlsxOptions,
): CellValueInput | undefined {
  const result = cell.value === undefined ? undefined : toXlsxValue(cell.value);
  if (cell.formula === undefined) return result;
  const table = tableAtCell(sheet.tables, cell.row, cell.column)?.name;
  const place = { ...options, ...(table !== undefined && { table }) };
  const formula = toFileFormula(cell.formula, place);
  const calculated = { formula, ...(result !== undefined && { result }) };
  if (!isDynamic(cell, options)) return calculated;
  return { ...calculated, shareType: "array", isDynamicArray: true, ref: spillAddress(cell) };
}

/**
 * Excel reads a formula without the dynamic-array mark as one of old Excel and puts `@` before everything that could
 * return several cells, custom functions among them (support.microsoft.com "Implicit intersection operator: @").
 */
function isDynamic(cell: CellFile, { customNamespaces }: XlsxOptions): boolean {
  if (cell.spill !== undefined) return true;
  return tokenize(cell.formula ?? "").some(
    ({ type, value }) =>
      (type === "func" && (mayReturnArray(value) || isCustomFunction(value, customNamespaces))) ||
      (type === "operator" && value === "#"),
  );
}

function spillAddress({ row, column, spill }: CellFile): string {
  const height = spill?.length ?? 1;
  const width = spill?.[0]?.length ?? 1;
  return areaAddress({
    startRow: row,
    startColumn: column,
    endRow: row + height - 1,
    endColumn: column + width - 1,
  });
}

/** Spilled values stand in the file as plain values inside the formula's area. */
function writeSpill(worksheet: Worksheet, { row, column, spill }: CellFile): void {
  spill?.forEach((line, down) => {
    line.forEach((value, across) => {
      if (down === 0 && across === 0) return;
      worksheet.getCell(row + down + 1, column + across + 1).value = toXlsxValue(value);
    });
  });
}
