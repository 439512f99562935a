import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";

import { excelErrorText, isErrorValue } from "../engine/errorValues";
import { definedMembers } from "./definedMembers";
import type { GridState } from "./gridState";
import { fromGridStyle } from "./gridStyle";
import type { CellFile, FileValue } from "./workbookFile";

const booleanType = 3;
const forcedTextType = 4;

interface SheetSource {
  readonly state: GridState;
  readonly sheetId: string;
  readonly sheet: Partial<IWorksheetData>;
}

/** The cells of a sheet in reading order. */
export function gridCells(source: SheetSource): CellFile[] {
  const cells: CellFile[] = [];
  const { sheet } = source;
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData>)) {
      const read = gridCell(source, Number(row), Number(column), cell);
      if (Object.keys(read).length > 2) cells.push(read);
    }
  }
  return cells;
}

function gridCell(
  { state, sheetId, sheet }: SheetSource,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): CellFile {
  const hasFormula = Boolean(cell?.f) || Boolean(cell?.si);
  const formula = hasFormula ? state.formula(sheetId, row, column) : undefined;
  const style = composedStyle(state.snapshot, [
    sheet.defaultStyle,
    sheet.columnData?.[column]?.s,
    sheet.rowData?.[row]?.s,
    cell?.s,
  ]);
  const format = cell?.s === undefined || cell.s === null ? undefined : fromGridStyle(style);
  const value = gridValue(cell, style.n?.pattern);
  return definedMembers({
    row,
    column,
    value: formula === undefined ? value : (value ?? ""),
    formula,
    spill: formula === undefined ? undefined : spill(state, sheetId, row, column, value ?? ""),
    format,
    marks: gridMarks(cell),
  });
}

function gridMarks(cell: Nullable<ICellData>): CellFile["marks"] {
  const marks = cell?.custom;
  return marks && Object.keys(marks).length > 0 ? marks : undefined;
}

/** A style of the grid adds to those of its column and row. */
function composedStyle(
  snapshot: IWorkbookData,
  styles: readonly Nullable<IStyleData | string>[],
): IStyleData {
  return Object.assign({}, ...styles.map((style) => gridStyle(snapshot, style))) as IStyleData;
}

export function gridStyle(
  snapshot: IWorkbookData,
  style: Nullable<IStyleData | string>,
): IStyleData {
  return (typeof style === "string" ? snapshot.styles[style] : style) ?? {};
}

function gridValue(
  cell: Nullable<ICellData>,
  numberFormat: string | undefined,
): FileValue | undefined {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === "") return undefined;
  if (cell?.t === booleanType) return value === true || value === 1 || value === "1";
  if (typeof value !== "string") return value;
  const error = excelErrorText(value);
  const isText = cell?.t === forcedTextType || (numberFormat === "@" && !cell?.f);
  return isErrorValue(error) && !isText ? { error } : value;
}

/** Cells with line breaks typed by the user hold a document instead of a value. */
function richText(cell: Nullable<ICellData>): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function spill(
  { spillAreas, spilledCells }: GridState,
  sheetId: string,
  row: number,
  column: number,
  own: FileValue,
): FileValue[][] | undefined {
  const area = spillAreas[sheetId]?.[row]?.[column];
  if (area === undefined || (area.endRow === row && area.endColumn === column)) return undefined;
  return Array.from({ length: area.endRow - row + 1 }, (_, down) =>
    Array.from({ length: area.endColumn - column + 1 }, (__, across) =>
      down === 0 && across === 0
        ? own
        : (gridValue(spilledCells[sheetId]?.[row + down]?.[column + across], undefined) ?? ""),
    ),
  );
}
