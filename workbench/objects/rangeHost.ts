import { columnName, fullAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { boundingArea, excelColumns, excelRows, intersection, isInGrid } from "../engine/cellArea";
import { clearCells } from "../engine/clearCells";
import type { ClearWhat } from "../engine/clearCells";
import { CellReader, readMatrix } from "../engine/readCells";
import { selectArea } from "../engine/selection";
import { deleteCells, insertCells } from "../engine/shiftCells";
import { spillArea } from "../engine/spillArea";
import { sheetById } from "../engine/unit";
import { usedArea } from "../engine/usedArea";
import { writeInputs, writeNumberFormats } from "../engine/writeCells";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeFormatHost } from "./rangeFormatHost";
import { areaOfArgument, wholeNumber } from "./rangeArgument";
import { RangeSortHost } from "./rangeSortHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class RangeHost extends HostObject {
  readonly typeName = "Range";

  constructor(
    readonly host: Host,
    readonly area: CellArea,
  ) {
    super();
    if (!isInGrid(area)) throw new ExcelError("InvalidArgument", "outside the grid");
  }

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
  get HasSpill(): boolean {
    return spillArea(this.host.engine, this.area) !== undefined;
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

  get Format(): HostObject {
    return new RangeFormatHost(this.host, this.area);
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

  GetTables(fullyContained?: unknown): HostObject {
    return fullyContained === true
      ? this.host.objects.tablesWithin(this.area)
      : this.host.objects.tablesTouching(this.area);
  }

  GetCell(row: unknown, column: unknown): RangeHost {
    return this.at(wholeNumber(row), wholeNumber(column), 1, 1);
  }
  GetRow(row: unknown): RangeHost {
    return this.at(wholeNumber(row), 0, 1, this.area.columns);
  }
  GetColumn(column: unknown): RangeHost {
    return this.at(0, wholeNumber(column), this.area.rows, 1);
  }
  GetLastRow(): RangeHost {
    return this.at(this.area.rows - 1, 0, 1, this.area.columns);
  }
  GetLastColumn(): RangeHost {
    return this.at(0, this.area.columns - 1, this.area.rows, 1);
  }
  GetLastCell(): RangeHost {
    return this.at(this.area.rows - 1, this.area.columns - 1, 1, 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): RangeHost {
    return this.at(wholeNumber(rows), wholeNumber(columns), this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): RangeHost {
    return this.at(
      0,
      0,
      this.area.rows + wholeNumber(rows),
      this.area.columns + wholeNumber(columns),
    );
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeHost {
    return this.at(0, 0, wholeNumber(rows), wholeNumber(columns));
  }
  /** A negative count means the rows at the range's own end, as Excel has it. */
  GetRowsBelow(count?: unknown): RangeHost {
    return this.beside(count, { rows: 1, columns: 0 });
  }
  GetRowsAbove(count?: unknown): RangeHost {
    return this.beside(count, { rows: -1, columns: 0 });
  }
  GetColumnsAfter(count?: unknown): RangeHost {
    return this.beside(count, { rows: 0, columns: 1 });
  }
  GetColumnsBefore(count?: unknown): RangeHost {
    return this.beside(count, { rows: 0, columns: -1 });
  }
  GetEntireRow(): RangeHost {
    return this.make({ ...this.area, column: 0, columns: excelColumns });
  }
  GetEntireColumn(): RangeHost {
    return this.make({ ...this.area, row: 0, rows: excelRows });
  }

  GetIntersection(other: unknown): RangeHost {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): RangeHost | null {
    return this.makeIfAny(intersection(this.area, this.areaOf(other)));
  }
  GetBoundingRect(other: unknown): RangeHost {
    return this.make(boundingArea(this.area, this.areaOf(other)));
  }
  GetUsedRange(valuesOnly?: unknown): RangeHost {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    return found ?? this.at(0, 0, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeHost | null {
    const counts = valuesOnly === true ? "values" : "valuesAndFormats";
    return this.makeIfAny(usedArea(this.host.engine, this.area, counts));
  }
  GetSpillingToRangeOrNullObject(): RangeHost | null {
    return this.makeIfAny(spillArea(this.host.engine, this.area));
  }
  GetSpillingToRange(): RangeHost {
    const found = this.GetSpillingToRangeOrNullObject();
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }

  Clear(what?: ClearWhat | null): void {
    clearCells(this.host.engine, this.area, what ?? "All");
  }
  Delete(shift: unknown): void {
    deleteCells(this.host.engine, this.area, shift === "Left" ? "Left" : "Up");
  }
  Insert(shift: unknown): RangeHost {
    insertCells(this.host.engine, this.area, shift === "Right" ? "Right" : "Down");
    return this.make(this.area);
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

  private areaOf(other: unknown): CellArea {
    return other instanceof RangeHost
      ? other.area
      : areaOfArgument(this.host.engine, other, this.area.sheetId);
  }

  private read<T>(fact: (reader: CellReader, row: number, column: number) => T): unknown {
    if (this.area.rows * this.area.columns > 5_000_000) throw new ExcelError("RangeExceedsLimit");
    const reader = new CellReader(this.host.engine, this.area.sheetId);
    return readMatrix(this.area, (row, column) => fact(reader, row, column));
  }

  private beside(count: unknown, direction: { rows: number; columns: number }): RangeHost {
    const number = count === null || count === undefined ? 1 : wholeNumber(count);
    if (number === 0) throw new ExcelError("InvalidArgument", "count");
    const size = Math.abs(number);
    const { area } = this;
    const inside = number < 0 ? size : 0;
    if (direction.rows > 0) return this.at(area.rows - inside, 0, size, area.columns);
    if (direction.rows < 0) return this.at(number < 0 ? 0 : -size, 0, size, area.columns);
    if (direction.columns > 0) return this.at(0, area.columns - inside, area.rows, size);
    return this.at(0, number < 0 ? 0 : -size, area.rows, size);
  }

  /** A range by its offset from this one's first cell. */
  private at(row: number, column: number, rows: number, columns: number): RangeHost {
    const { area } = this;
    return this.make({ ...area, row: area.row + row, column: area.column + column, rows, columns });
  }

  private make(area: CellArea): RangeHost {
    return new RangeHost(this.host, area);
  }

  private makeIfAny(area: CellArea | undefined): RangeHost | null {
    return area === undefined ? null : this.make(area);
  }
}

function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}
