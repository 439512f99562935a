import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";

import { toEngineFormula } from "../formulas/toEngineFormula";
import type { FormulaTable } from "../formulas/formulaPlace";
import { definedMembers } from "./definedMembers";
import { toGridRanges } from "./gridRanges";
import type { SheetCustom } from "./gridState";
import type { GridStyles } from "./gridStyles";
import type { CellFile, FileValue, LineFile, SheetFile } from "./workbookFile";
import { isErrorValue } from "./workbookFile";

/** CellValueType of @univerjs/core. */
const textType = 1;
const numberType = 2;
const booleanType = 3;

const smallestRows = 1000;
const smallestColumns = 26;

export interface SheetTarget {
  readonly id: string;
  readonly styles: GridStyles;
  readonly tables: readonly FormulaTable[];
}

export function toGridSheet(sheet: SheetFile, target: SheetTarget): Partial<IWorksheetData> {
  const { rows, columns } = sheet.frozen;
  const custom: SheetCustom = {
    properties: sheet.customProperties,
    veryHidden: sheet.visibility === "VeryHidden",
    ...definedMembers({
      protection: sheet.protection,
      pageLayout: sheet.pageLayout,
      pageBreaks: sheet.pageBreaks,
    }),
  };
  return {
    id: target.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
    ...gridSize(sheet),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    mergeData: toGridRanges(sheet.merges),
    cellData: cellData(sheet, target),
    rowData: byIndex(sheet.rows, (line) => rowData(line, target.styles)),
    columnData: byIndex(sheet.columns, (line) => columnData(line, target.styles)),
    showGridlines: sheet.showGridlines ? 1 : 0,
    custom,
  };
}

/** The grid's sheets are as large as they must be, not as large as Excel's. */
function gridSize({ cells, tables }: SheetFile): { rowCount: number; columnCount: number } {
  const ends = tables.map(({ area }) => area);
  const lastRow = cells.reduce(
    (last, { row, spill }) => Math.max(last, row + (spill?.length ?? 1)),
    0,
  );
  const lastColumn = cells.reduce(
    (last, { column, spill }) => Math.max(last, column + (spill?.[0]?.length ?? 1)),
    0,
  );
  const tableRow = Math.max(0, ...ends.map(({ endRow }) => endRow + 1));
  const tableColumn = Math.max(0, ...ends.map(({ endColumn }) => endColumn + 1));
  return {
    rowCount: Math.max(smallestRows, Math.max(lastRow, tableRow) + 100),
    columnCount: Math.max(smallestColumns, Math.max(lastColumn, tableColumn) + 10),
  };
}

function cellData(
  sheet: SheetFile,
  target: SheetTarget,
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const line = (matrix[cell.row] ??= {});
    line[cell.column] = gridCell(cell, sheet, target);
  }
  return matrix;
}

function gridCell(cell: CellFile, sheet: SheetFile, { styles, tables }: SheetTarget): ICellData {
  const { row, column, formula, format } = cell;
  const place = { sheetName: sheet.name, row, column, tables };
  // A formula without a value is calculated at once: one that spills, and one of a file without results.
  const isPending = formula !== undefined && (cell.spill !== undefined || cell.value === "");
  const data = definedMembers({
    ...gridValue(isPending ? undefined : cell.value),
    f: formula === undefined ? undefined : toEngineFormula(formula, place),
    s: format === undefined ? undefined : styles.id(format),
    custom: cell.marks === undefined ? undefined : { ...cell.marks },
  });
  return data;
}

function gridValue(value: FileValue | undefined): { v?: string | number; t?: number } {
  if (value === undefined) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: booleanType };
  if (typeof value === "number") return { v: value, t: numberType };
  return { v: isErrorValue(value) ? value.error : value, t: textType };
}

function byIndex<T>(lines: readonly LineFile[], data: (line: LineFile) => T): Record<number, T> {
  return Object.fromEntries(lines.map((line) => [line.index, data(line)]));
}

function columnData(line: LineFile, styles: GridStyles): Partial<IColumnData> {
  const s = line.format === undefined ? undefined : styles.id(line.format);
  const data = definedMembers({ w: line.size, hd: line.hidden ? 1 : undefined, s });
  return data;
}

function rowData(line: LineFile, styles: GridStyles): Partial<IRowData> {
  const s = line.format === undefined ? undefined : styles.id(line.format);
  const height = line.fitted === true ? { ah: line.size, ia: 1 } : { h: line.size, ia: 0 };
  const sized = line.size === undefined ? {} : height;
  const data = definedMembers({ ...sized, hd: line.hidden ? 1 : undefined, s });
  return data;
}
