import { excelColumns, excelRows } from "../engine/cellArea";
import { clearCells } from "../engine/clearCells";
import type { ClearWhat } from "../engine/clearCells";
import { copyCells } from "../engine/copyCells";
import type { CopyType } from "../engine/copySource";
import { fillCells } from "../engine/fillCells";
import type { FillRule } from "../engine/fillLine";
import { mergeCells, unmergeCells } from "../engine/mergeCells";
import { moveCells } from "../engine/moveCells";
import { removeDuplicates } from "../engine/removeDuplicates";
import { replaceInCells } from "../engine/searchCells";
import { searchPattern } from "../engine/searchText";
import { deleteCells, insertCells } from "../engine/shiftCells";
import type { CellShift } from "../engine/shiftedArea";
import type { ShiftDirection, ShiftedCells } from "../events/change";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { areasOfArgument, wholeNumber } from "./rangeArgument";
import { RangeSearchHost } from "./rangeSearchHost";
import { readSearchCriteria } from "./readSearchCriteria";
import { RemoveDuplicatesResultHost } from "./removeDuplicatesResultHost";

const copyTypes: readonly unknown[] = ["All", "Formulas", "Values", "Formats", "Link"];
const fillRules: readonly unknown[] = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
];

/** The part of `Excel.Range` that changes cells. */
export abstract class RangeChangeHost extends RangeSearchHost {
  Clear(what?: ClearWhat | null): void {
    clearCells(this.host.engine, this.area, what ?? "All");
  }
  Delete(shift: unknown): void {
    const to = shift === "Left" ? "Left" : "Up";
    this.tellShift("CellDeleted", `ShiftCell${to}`, () =>
      deleteCells(this.host.engine, this.area, to),
    );
    this.moveKept("delete", shift === "Left" ? "columns" : "rows");
  }
  Insert(shift: unknown): HostObject {
    const to = shift === "Right" ? "Right" : "Down";
    this.tellShift("CellInserted", `ShiftCell${to}`, () =>
      insertCells(this.host.engine, this.area, to),
    );
    this.moveKept("insert", shift === "Right" ? "columns" : "rows");
    return this.make(this.area);
  }
  /** Whole rows and columns have changes of their own. */
  private tellShift(type: ShiftedCells["type"], shift: ShiftDirection, work: () => void): void {
    if (this.isOfWholeLines()) work();
    else this.host.asShift({ type, area: this.area, shift }, work);
  }
  /** Whole rows and columns are heard of by `moveKeptRanges`, as are those that the user inserts. */
  private moveKept(kind: CellShift["kind"], along: CellShift["along"]): void {
    if (this.isOfWholeLines()) return;
    const { area } = this;
    this.host.references.shift({ kind, along, area });
  }

  private isOfWholeLines(): boolean {
    return this.area.rows === excelRows || this.area.columns === excelColumns;
  }

  Merge(across?: unknown): void {
    mergeCells(this.host.engine, this.area, across === true ? "rowByRow" : "whole");
  }
  Unmerge(): void {
    unmergeCells(this.host.engine, this.area);
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    if (typeof text !== "string" || text === "" || typeof replacement !== "string") {
      throw new ExcelError("InvalidArgument", "text");
    }
    const pattern = searchPattern(text, readSearchCriteria(criteria));
    return replaceInCells(this.host.engine, this.area, pattern, replacement);
  }
  RemoveDuplicates(columns: unknown, includesHeader: unknown): HostObject {
    const keys = Array.isArray(columns) ? columns.map(wholeNumber) : [];
    const isOutside = keys.some((column) => column < 0 || column >= this.area.columns);
    if (keys.length === 0 || isOutside) throw new ExcelError("InvalidArgument", "columns");
    const { area } = this;
    const body =
      includesHeader === true ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    return new RemoveDuplicatesResultHost(removeDuplicates(this.host.engine, body, keys));
  }

  /** What was written before it in the request has been calculated by then. */
  async CopyFrom(
    source: unknown,
    type?: unknown,
    skipBlanks?: unknown,
    transpose?: unknown,
  ): Promise<void> {
    await this.host.calculation.settle();
    const copyType = type ?? "All";
    if (!isCopyType(copyType)) throw new ExcelError("InvalidArgument", "copyType");
    const [from, ...others] = areasOfArgument(this.host.engine, source, this.area.sheetId);
    if (from === undefined) throw new ExcelError("InvalidArgument", "sourceRange");
    if (others.length > 0) throw new ExcelError("NotImplemented", "several source ranges");
    copyCells(this.host.engine, from, this.area, {
      type: copyType,
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }
  MoveTo(destination: unknown): void {
    moveCells(this.host.engine, this.area, this.areaOf(destination));
  }
  AutoFill(destination?: unknown, type?: unknown): void {
    const rule = type ?? "FillDefault";
    if (rule === "FlashFill") throw new ExcelError("NotImplemented", "flash fill");
    if (!isFillRule(rule)) throw new ExcelError("InvalidArgument", "autoFillType");
    fillCells(this.host.engine, this.area, this.areaOf(destination), rule);
  }
}

function isCopyType(value: unknown): value is CopyType {
  return copyTypes.includes(value);
}

function isFillRule(value: unknown): value is FillRule {
  return fillRules.includes(value);
}
