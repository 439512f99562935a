import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows } from "../engine/cellArea";
import type { LineKind } from "../engine/lineVisibility";
import { setOutlineVisibility } from "../engine/outline";
import { findCells, replaceInCells } from "../engine/searchCells";
import { searchPattern } from "../engine/searchText";
import { usedArea } from "../engine/usedArea";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";
import { areaOfArgument, areasOfArgument, wholeNumber } from "./rangeArgument";
import { RangeAreasHost } from "./rangeAreasHost";
import { RangeHost } from "./rangeHost";
import { readSearchCriteria } from "./readSearchCriteria";
import { sheetEvents } from "./sheetEvents";

/** The part of `Excel.Worksheet` that leads to ranges. */
export abstract class WorksheetRangesHost extends HostObject {
  static {
    offerEvents(this, sheetEvents, ({ host, sheetId }) => ({ hub: host.events, target: sheetId }));
  }

  constructor(
    protected readonly host: Host,
    readonly sheetId: string,
  ) {
    super();
  }

  GetRange(address?: unknown): HostObject {
    const { engine } = this.host;
    if (address !== null && address !== undefined && address !== "") {
      return new RangeHost(this.host, areaOfArgument(engine, address, this.sheetId));
    }
    return new RangeHost(this.host, this.whole);
  }
  GetRanges(address?: unknown): HostObject {
    const { engine } = this.host;
    if (address === null || address === undefined || address === "") {
      return new RangeAreasHost(this.host, [this.whole]);
    }
    return new RangeAreasHost(this.host, areasOfArgument(engine, address, this.sheetId));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    return new RangeHost(this.host, {
      sheetId: this.sheetId,
      row: wholeNumber(row),
      column: wholeNumber(column),
      rows: wholeNumber(rows),
      columns: wholeNumber(columns),
    });
  }
  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly?: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const counts = valuesOnly === true ? "values" : "valuesAndFormats";
    const area = usedArea(this.host.engine, this.whole, counts);
    return area === undefined ? null : new RangeHost(this.host, area);
  }

  FindAll(text: unknown, criteria: unknown): HostObject {
    return foundOr(this.FindAllOrNullObject(text, criteria), "ItemNotFound");
  }
  FindAllOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    if (typeof text !== "string") throw new ExcelError("InvalidArgument", "text");
    const pattern = searchPattern(text, readSearchCriteria(criteria));
    const found = findCells(this.host.engine, this.whole, pattern);
    return found.length === 0 ? null : new RangeAreasHost(this.host, found);
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    if (typeof text !== "string" || text === "" || typeof replacement !== "string") {
      throw new ExcelError("InvalidArgument", "text");
    }
    const pattern = searchPattern(text, readSearchCriteria(criteria));
    return replaceInCells(this.host.engine, this.whole, pattern, replacement);
  }

  /** How many levels are shown: 1 shows what is in no group; 0 leaves rows or columns as they are. */
  ShowOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    this.showLevels("rows", wholeNumber(rowLevels));
    this.showLevels("columns", wholeNumber(columnLevels));
  }
  private showLevels(kind: LineKind, levels: number): void {
    if (levels === 0) return;
    setOutlineVisibility(this.host.engine, this.whole, kind, (level) => level >= levels);
  }

  private get whole(): CellArea {
    const { sheetId } = this;
    return { sheetId, row: 0, column: 0, rows: excelRows, columns: excelColumns };
  }
}
