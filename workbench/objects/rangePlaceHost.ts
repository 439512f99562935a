import type { CellArea } from "../engine/cellArea";
import { boundingArea, excelColumns, excelRows, intersection, isInGrid } from "../engine/cellArea";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { PlacedObject } from "./placedObject";
import { areaOfArgument, wholeNumber } from "./rangeArgument";

/** The part of `Excel.Range` that leads from one range to others. */
export abstract class RangePlaceHost extends PlacedObject {
  constructor(
    readonly host: Host,
    readonly area: CellArea,
  ) {
    super();
    if (!isInGrid(area)) throw new ExcelError("InvalidArgument", "outside the grid");
  }

  get areas(): readonly CellArea[] {
    return [this.area];
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.at(wholeNumber(row), wholeNumber(column), 1, 1);
  }
  GetRow(row: unknown): HostObject {
    return this.at(wholeNumber(row), 0, 1, this.area.columns);
  }
  GetColumn(column: unknown): HostObject {
    return this.at(0, wholeNumber(column), this.area.rows, 1);
  }
  GetLastRow(): HostObject {
    return this.at(this.area.rows - 1, 0, 1, this.area.columns);
  }
  GetLastColumn(): HostObject {
    return this.at(0, this.area.columns - 1, this.area.rows, 1);
  }
  GetLastCell(): HostObject {
    return this.at(this.area.rows - 1, this.area.columns - 1, 1, 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.at(wholeNumber(rows), wholeNumber(columns), this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at(
      0,
      0,
      this.area.rows + wholeNumber(rows),
      this.area.columns + wholeNumber(columns),
    );
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at(0, 0, wholeNumber(rows), wholeNumber(columns));
  }
  /** A negative count means the rows at the range's own end, as Excel has it. */
  GetRowsBelow(count?: unknown): HostObject {
    return this.beside(count, { rows: 1, columns: 0 });
  }
  GetRowsAbove(count?: unknown): HostObject {
    return this.beside(count, { rows: -1, columns: 0 });
  }
  GetColumnsAfter(count?: unknown): HostObject {
    return this.beside(count, { rows: 0, columns: 1 });
  }
  GetColumnsBefore(count?: unknown): HostObject {
    return this.beside(count, { rows: 0, columns: -1 });
  }
  GetEntireRow(): HostObject {
    return this.make({ ...this.area, column: 0, columns: excelColumns });
  }
  GetEntireColumn(): HostObject {
    return this.make({ ...this.area, row: 0, rows: excelRows });
  }

  GetIntersection(other: unknown): HostObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    return this.makeIfAny(intersection(this.area, this.areaOf(other)));
  }
  GetBoundingRect(other: unknown): HostObject {
    return this.make(boundingArea(this.area, this.areaOf(other)));
  }

  protected abstract make(area: CellArea): HostObject;

  protected makeIfAny(area: CellArea | undefined): HostObject | null {
    return area === undefined ? null : this.make(area);
  }

  private beside(count: unknown, direction: { rows: number; columns: number }): HostObject {
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
  protected at(row: number, column: number, rows: number, columns: number): HostObject {
    const { area } = this;
    return this.make({ ...area, row: area.row + row, column: area.column + column, rows, columns });
  }

  protected areaOf(other: unknown): CellArea {
    return areaOfArgument(this.host.engine, other, this.area.sheetId);
  }
}
