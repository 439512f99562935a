import { columnName, fullAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows } from "../engine/cellArea";
import { formatCategory } from "../engine/formatCategory";
import { CellReader, readMatrix } from "../engine/readCells";
import { selectArea } from "../engine/selection";
import { spilledCells } from "../engine/spillArea";
import { sheetById } from "../engine/unit";
import { writeInputs, writeNumberFormats } from "../engine/writeCells";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { pickedProperties, putProperties } from "./pickedProperties";
import { RangeFormatHost } from "./rangeFormatHost";
import { RangeLookHost } from "./rangeLookHost";
import { RangeSortHost } from "./rangeSortHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class RangeHost extends RangeLookHost {
  readonly typeName = "Range";

  get Address(): string {
    return fullAddress(sheetById(this.host.engine, this.area.sheetId).getSheetName(), this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** Excel gives -1 for more cells than 2^31 - 1. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === excelRows;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === excelColumns;
  }
  /** Null where some cells belong to a spill and others do not (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member). */
  get HasSpill(): boolean | null {
    const spilled = spilledCells(this.host.engine, this.area);
    if (spilled === 0) return false;
    return spilled === this.area.rows * this.area.columns ? true : null;
  }

  get Values(): unknown {
    return this.read((reader, row, column) => reader.value(row, column).value);
  }
  set Values(input: unknown) {
    writeInputs(this.host.engine, this.area, input);
  }
  get ValueTypes(): unknown {
    return this.read((reader, row, column) => reader.value(row, column).type);
  }
  get Formulas(): unknown {
    return this.read((reader, row, column) => reader.formula(row, column));
  }
  set Formulas(input: unknown) {
    writeInputs(this.host.engine, this.area, input);
  }
  get FormulasR1C1(): unknown {
    return this.read((reader, row, column) =>
      toR1C1(reader.formula(row, column), cellName(row, column)),
    );
  }
  set FormulasR1C1(input: unknown) {
    const { row: top, column: left } = this.area;
    const inA1 = Array.isArray(input)
      ? input.map((cells: unknown[], row) =>
          cells.map((cell, column) => fromR1C1(cell, cellName(top + row, left + column))),
        )
      : fromR1C1(input, cellName(top, left));
    writeInputs(this.host.engine, this.area, inA1);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(input: unknown) {
    this.Formulas = input;
  }
  get Text(): unknown {
    return this.read((reader, row, column) => reader.text(row, column));
  }
  get NumberFormat(): unknown {
    return this.read((reader, row, column) => reader.numberFormat(row, column));
  }
  set NumberFormat(input: unknown) {
    writeNumberFormats(this.host.engine, this.area, input);
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input;
  }

  get NumberFormatCategories(): unknown {
    return this.read((reader, row, column) => formatCategory(reader.numberFormat(row, column)));
  }

  get Format(): HostObject {
    return new RangeFormatHost(this.host, [this.area]);
  }
  get Sort(): HostObject {
    return new RangeSortHost(this.host, this.area);
  }
  get Worksheet(): HostObject {
    return this.host.objects.worksheet(this.area.sheetId);
  }
  get ConditionalFormats(): HostObject {
    return this.host.objects.conditionalFormats(this.area);
  }
  get DataValidation(): HostObject {
    return this.host.objects.dataValidation(this.area);
  }

  GetVisibleView(): HostObject {
    return this.host.objects.visibleView(this.area);
  }
  GetTables(fullyContained?: unknown): HostObject {
    return fullyContained === true
      ? this.host.objects.tablesWithin(this.area)
      : this.host.objects.tablesTouching(this.area);
  }

  /** One object for each cell, with what the options ask for. */
  GetCellProperties(options: unknown): unknown {
    return readMatrix(this.area, (row, column) =>
      pickedProperties(this.make({ ...this.area, row, column, rows: 1, columns: 1 }), options),
    );
  }
  GetRowProperties(options: unknown): unknown {
    return this.rows().map((row) => pickedProperties(row, options));
  }
  GetColumnProperties(options: unknown): unknown {
    return this.columns().map((column) => pickedProperties(column, options));
  }
  SetCellProperties(properties: unknown): void {
    lines(properties, this.area.rows).forEach((line, row) =>
      lines(line, this.area.columns).forEach((cell, column) =>
        putProperties(this.at(row, column, 1, 1), cell),
      ),
    );
  }
  SetRowProperties(properties: unknown): void {
    const given = lines(properties, this.area.rows);
    this.rows().forEach((row, index) => putProperties(row, given[index]));
  }
  SetColumnProperties(properties: unknown): void {
    const given = lines(properties, this.area.columns);
    this.columns().forEach((column, index) => putProperties(column, given[index]));
  }

  async Calculate(): Promise<void> {
    await this.host.calculation.settle();
  }
  Select(): void {
    selectArea(this.host.engine, this.area);
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }
  /** The client sends large writes in slices and asks first whether the whole has the range's shape. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw new ExcelError(
        "InvalidArgument",
        "the input array doesn't match the size of the range",
      );
    }
  }

  private read(fact: (reader: CellReader, row: number, column: number) => unknown): unknown {
    if (this.area.rows * this.area.columns > 5_000_000) throw new ExcelError("RangeExceedsLimit");
    const reader = new CellReader(this.host.engine, this.area.sheetId);
    return readMatrix(this.area, (row, column) => fact(reader, row, column));
  }

  protected make(area: CellArea): RangeHost {
    return new RangeHost(this.host, area);
  }

  private rows(): readonly RangeHost[] {
    const { area } = this;
    return Array.from({ length: area.rows }, (_, index) =>
      this.make({ ...area, row: area.row + index, rows: 1 }),
    );
  }
  private columns(): readonly RangeHost[] {
    const { area } = this;
    return Array.from({ length: area.columns }, (_, index) =>
      this.make({ ...area, column: area.column + index, columns: 1 }),
    );
  }
}

function lines(given: unknown, count: number): readonly unknown[] {
  if (Array.isArray(given) && given.length === count) return given;
  throw new ExcelError("InvalidArgument", "one object for each cell, row or column is expected");
}

function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}
