import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import type { FormulaTable } from "../formulas/formulaPlace";
import { openTables } from "../formulas/openTables";
import { toExcelFormula } from "../formulas/toExcelFormula";
import type { CellArea } from "./cellArea";
import { excelErrorText, isErrorValue } from "./errorValues";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";

export type CellValue = string | number | boolean;
export type CellValueTypeName = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** One cell as the object model shows it. */
export interface ReadCell {
  readonly value: CellValue;
  readonly type: CellValueTypeName;
}

/** Reads the cells of an area one by one, spilled values included. */
export class CellReader {
  private readonly sheet: Worksheet;
  private readonly spilled: ReturnType<FormulaDataModel["getArrayFormulaCellData"]>[string];
  private readonly formulas: FormulaDataModel;
  /** The tables that formulas name, found when the first formula is read. */
  private tables: readonly FormulaTable[] | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {
    this.sheet = sheetModel(engine, sheetId);
    this.formulas = engine.injector.get(FormulaDataModel);
    // Spilled cells are not in the sheet's own cell matrix.
    this.spilled = this.formulas.getArrayFormulaCellData()[unitId(engine)];
  }

  value(row: number, column: number): ReadCell {
    return readCell(this.cell(row, column));
  }

  /** What `range.formulas` gives: the formula, else the constant. */
  formula(row: number, column: number): CellValue {
    const formula = this.formulas.getFormulaStringByCell(
      row,
      column,
      this.sheetId,
      unitId(this.engine),
    );
    if (!formula) return this.value(row, column).value;
    this.tables ??= openTables(this.engine.injector, unitId(this.engine));
    const sheetName = this.sheet.getName();
    return toExcelFormula(formula, { sheetName, row, column, tables: this.tables });
  }

  /** The text on screen. */
  text(row: number, column: number): string {
    if (row >= this.sheet.getRowCount() || column >= this.sheet.getColumnCount()) return "";
    const shown = this.sheet.getCell(row, column);
    const cell = this.value(row, column);
    if (cell.type === "Empty") return "";
    if (cell.type === "Boolean") return cell.value === true ? "TRUE" : "FALSE";
    if (cell.type === "Error") return String(cell.value);
    return shown?.v === null || shown?.v === undefined ? String(cell.value) : String(shown.v);
  }

  numberFormat(row: number, column: number): string {
    // Conditional formats, which take long to find, do not count here.
    const cell = this.sheet.getCellRaw(row, column);
    return this.sheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? "General";
  }

  /** Whether the cell shows a value that a formula in another cell spills into it. */
  isSpilled(row: number, column: number): boolean {
    const own = this.sheet.getCellRaw(row, column);
    const isOwn = own?.v !== undefined && own.v !== null && !own.f;
    if (isOwn || own?.f || own?.si) return false;
    return Boolean(this.spilled?.[this.sheetId]?.[row]?.[column]);
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    const raw = this.sheet.getCellRaw(row, column);
    if (raw?.v !== undefined && raw.v !== null) return raw;
    return this.spilled?.[this.sheetId]?.[row]?.[column] ?? raw;
  }
}

function readCell(cell: Nullable<ICellData>): ReadCell {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === "") {
    // A formula that gives "" holds text; a cell without anything is blank.
    return { value: "", type: cell?.f ? "String" : "Empty" };
  }
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return {
      value: value === true || value === 1 || value === "1" || value === "TRUE",
      type: "Boolean",
    };
  }
  if (typeof value === "number") return { value, type: "Double" };
  return readText(value, cell?.t);
}

function readText(value: string, type: Nullable<CellValueType>): ReadCell {
  const text = excelErrorText(value);
  if (isErrorValue(text)) return { value: text, type: "Error" };
  if (type === CellValueType.NUMBER) return { value: Number(value), type: "Double" };
  return { value, type: "String" };
}

/** Cells with line breaks typed by the user hold a document instead of a value. */
function richText(cell: Nullable<ICellData>): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** Reads one fact of every cell of an area, as a matrix. */
export function readMatrix<T>(
  area: CellArea,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => read(area.row + r, area.column + c)),
  );
}
