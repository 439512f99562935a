import { edgeCell, surroundingRegion } from "../engine/edgeCells";
import type { Direction } from "../engine/edgeCells";
import type { CellArea } from "../engine/cellArea";
import { boundingArea, containsArea, excelColumns, excelRows } from "../engine/cellArea";
import { mergedAreas } from "../engine/mergeCells";
import { findCells } from "../engine/searchCells";
import { searchPattern } from "../engine/searchText";
import { spillArea, spillParent } from "../engine/spillArea";
import { usedArea } from "../engine/usedArea";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import { RangePlaceHost } from "./rangePlaceHost";
import { readSearchCriteria } from "./readSearchCriteria";
import { readSpecialCells } from "./readSpecialCells";

const directions: readonly unknown[] = ["Left", "Right", "Up", "Down"];

/** The part of `Excel.Range` that finds other ranges by what the cells hold. */
export abstract class RangeSearchHost extends RangePlaceHost {
  GetUsedRange(valuesOnly?: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(0, 0, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const counts = valuesOnly === true ? "values" : "valuesAndFormats";
    return this.makeIfAny(usedArea(this.host.engine, this.area, counts));
  }
  /** A formula of the same request has spilled by then. */
  async GetSpillingToRangeOrNullObject(): Promise<HostObject | null> {
    await this.host.calculation.settle();
    return this.makeIfAny(spillArea(this.host.engine, this.area));
  }
  async GetSpillingToRange(): Promise<HostObject> {
    return foundOr(await this.GetSpillingToRangeOrNullObject(), "ItemNotFound");
  }
  async GetSpillParentOrNullObject(): Promise<HostObject | null> {
    if (this.area.rows * this.area.columns > 1) {
      throw new ExcelError("InvalidArgument", "one cell is expected");
    }
    await this.host.calculation.settle();
    return this.makeIfAny(spillParent(this.host.engine, this.area));
  }
  async GetSpillParent(): Promise<HostObject> {
    return foundOr(await this.GetSpillParentOrNullObject(), "ItemNotFound");
  }
  GetSurroundingRegion(): HostObject {
    return this.make(surroundingRegion(this.host.engine, this.area));
  }
  GetRangeEdge(direction: unknown, activeCell?: unknown): HostObject {
    return this.make(this.edge(direction, activeCell));
  }
  GetExtendedRange(direction: unknown, activeCell?: unknown): HostObject {
    return this.make(boundingArea(this.area, this.edge(direction, activeCell)));
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = mergedAreas(this.host.engine, this.area);
    return merged.length === 0 ? null : this.host.objects.rangeAreas(merged);
  }

  Find(text: unknown, criteria: unknown): HostObject {
    return foundOr(this.FindOrNullObject(text, criteria), "ItemNotFound");
  }
  /** Of a single cell the whole sheet is searched, beginning behind the cell. */
  FindOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    if (typeof text !== "string") throw new ExcelError("InvalidArgument", "text");
    const { direction, ...match } = readSearchCriteria(criteria);
    const isCell = this.area.rows * this.area.columns === 1;
    const sheet = { ...this.area, row: 0, column: 0, rows: excelRows, columns: excelColumns };
    const within = isCell ? sheet : this.area;
    const found = findCells(this.host.engine, within, searchPattern(text, match));
    const inOrder = direction === "Backwards" ? [...found].reverse() : found;
    const isBehind = (cell: CellArea) => isAfter(cell, this.area) === (direction === "Forward");
    const next = inOrder.find((cell) => isBehind(cell) && !containsArea(this.area, cell));
    return this.makeIfAny(isCell ? (next ?? inOrder[0]) : inOrder[0]);
  }
  GetSpecialCells(type: unknown, valueType?: unknown): HostObject {
    return foundOr(this.GetSpecialCellsOrNullObject(type, valueType), "ItemNotFound");
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): HostObject | null {
    return readSpecialCells(this.host, [this.area], type, valueType);
  }

  private edge(direction: unknown, activeCell: unknown): CellArea {
    if (!isDirection(direction)) throw new ExcelError("InvalidArgument", "direction");
    const isGiven = activeCell !== null && activeCell !== undefined;
    const start = isGiven ? this.areaOf(activeCell) : { ...this.area, rows: 1, columns: 1 };
    if (!containsArea(this.area, start)) throw new ExcelError("InvalidArgument", "activeCell");
    return edgeCell(this.host.engine, { ...start, rows: 1, columns: 1 }, direction);
  }
}

function isDirection(value: unknown): value is Direction {
  return directions.includes(value);
}

function isAfter(cell: CellArea, other: CellArea): boolean {
  return cell.row > other.row || (cell.row === other.row && cell.column > other.column);
}
