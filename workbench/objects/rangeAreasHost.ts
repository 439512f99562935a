import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows, intersection } from "../engine/cellArea";
import { usedArea } from "../engine/usedArea";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { PlacedObject } from "./placedObject";
import { areasOfArgument, wholeNumber } from "./rangeArgument";
import { RangeCollectionHost } from "./rangeCollectionHost";
import { RangeFormatHost } from "./rangeFormatHost";
import { RangeHost } from "./rangeHost";
import { readSpecialCells } from "./readSpecialCells";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas: several ranges of one sheet, treated as one. */
export class RangeAreasHost extends PlacedObject {
  readonly typeName = "RangeAreas";

  constructor(
    private readonly host: Host,
    readonly areas: readonly CellArea[],
  ) {
    super();
    const [first, ...others] = areas;
    if (first === undefined || others.some(({ sheetId }) => sheetId !== first.sheetId)) {
      throw new ExcelError("InvalidArgument", "ranges of one sheet are expected");
    }
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    const count = this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(({ rows }) => rows === excelRows);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(({ columns }) => columns === excelColumns);
  }
  get Style(): string | null {
    const [first = null, ...others] = this.ranges.map((range) => range.Style);
    return others.every((style) => style === first) ? first : null;
  }
  set Style(value: unknown) {
    for (const range of this.ranges) range.Style = value;
  }
  get Areas(): HostObject {
    return new RangeCollectionHost(this.host, this.areas);
  }
  get Format(): HostObject {
    return new RangeFormatHost(this.host, this.areas);
  }
  get Worksheet(): HostObject {
    return this.host.objects.worksheet(this.areas[0]?.sheetId ?? "");
  }

  GetEntireRow(): HostObject {
    return this.mapped((area) => ({ ...area, column: 0, columns: excelColumns }));
  }
  GetEntireColumn(): HostObject {
    return this.mapped((area) => ({ ...area, row: 0, rows: excelRows }));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): HostObject {
    const [down, across] = [wholeNumber(rows), wholeNumber(columns)];
    return this.mapped((area) => ({
      ...area,
      row: area.row + down,
      column: area.column + across,
    }));
  }
  GetIntersection(other: unknown): HostObject {
    return foundOr(this.GetIntersectionOrNullObject(other), "ItemNotFound");
  }
  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const others = areasOfArgument(this.host.engine, other, this.areas[0]?.sheetId ?? "");
    return this.ifAny(
      this.areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? [])),
    );
  }
  GetUsedRangeAreas(valuesOnly?: unknown): HostObject {
    return foundOr(this.GetUsedRangeAreasOrNullObject(valuesOnly), "ItemNotFound");
  }
  GetUsedRangeAreasOrNullObject(valuesOnly?: unknown): HostObject | null {
    const counts = valuesOnly === true ? "values" : "valuesAndFormats";
    return this.ifAny(this.areas.flatMap((area) => usedArea(this.host.engine, area, counts) ?? []));
  }
  GetSpecialCells(type: unknown, valueType?: unknown): HostObject {
    return foundOr(this.GetSpecialCellsOrNullObject(type, valueType), "ItemNotFound");
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): HostObject | null {
    return readSpecialCells(this.host, this.areas, type, valueType);
  }

  async Calculate(): Promise<void> {
    await this.host.calculation.settle();
  }
  Clear(what?: "All" | "Formats" | "Contents" | null): void {
    for (const range of this.ranges) range.Clear(what);
  }
  async CopyFrom(
    source: unknown,
    type?: unknown,
    skipBlanks?: unknown,
    transpose?: unknown,
  ): Promise<void> {
    for (const range of this.ranges) await range.CopyFrom(source, type, skipBlanks, transpose);
  }
  _KeepReference(): void {
    this.host.references.keep(this);
  }

  private get ranges(): readonly RangeHost[] {
    return this.areas.map((area) => new RangeHost(this.host, area));
  }
  private mapped(move: (area: CellArea) => CellArea): HostObject {
    return new RangeAreasHost(this.host, this.areas.map(move));
  }
  private ifAny(areas: readonly CellArea[]): HostObject | null {
    return areas.length === 0 ? null : new RangeAreasHost(this.host, areas);
  }
}
