import type { Injector } from "@univerjs/core";
import type { IFormulaData } from "@univerjs/engine-formula";

import { bindArguments } from "../bindArguments";
import type { CallBook } from "../callBook";
import type { Call } from "../callQueue";
import type { CallResult } from "../callResult";
import { errorResult } from "../callResult";
import type { CellPlace } from "../cellPlace";
import { busyError } from "../cellScalar";
import type { CellScalar } from "../cellScalar";
import type { FunctionMetadata } from "../functionMetadata";
import type { BlankAs } from "../wireArgument";
import type { WrittenCells } from "../writtenCells";
import { findWritten } from "./findWritten";
import { cellNumber, columnOf, rowOf } from "./plainCell";
import type { PlainCell, PlainSheet } from "./plainCell";
import { PlainIndex } from "./plainIndex";
import type { Block } from "./plainIndex";
import { PlainResults } from "./plainResults";
import { PlainSheets } from "./plainSheets";
import { readPlainArgument } from "./readPlainArgument";
import { sameValues } from "./sameValues";
import { withoutCells } from "./withoutCells";

export interface PlainOptions {
  readonly book: CallBook;
  readonly functionNamed: (name: string) => FunctionMetadata | undefined;
  readonly blankAs: () => BlankAs;
  /** There are calls to send. */
  readonly flush: () => void;
  /** The engine is to calculate these cells, and what depends on them. */
  readonly recalculate: (places: readonly CellPlace[]) => void;
}

/**
 * Cells whose formula is one custom function of literals and of cells without formulas: the usual case, by the ten
 * thousand. The engine needs 90 µs for each pass over such a formula, so it is not shown them: what they depend on is
 * kept here, their arguments are read straight from the cells, and the engine takes their results for typed values.
 * A cell that turns out to need more (its result spills, a formula is written where it refers to) goes to the engine.
 */
export class PlainCells {
  private index = new PlainIndex();
  private readonly sheets: PlainSheets;
  private readonly results: PlainResults;
  private readonly dirty = new Set<PlainCell>();
  private changed: CellPlace[] = [];
  private isStale = true;
  private isEvaluating = false;

  constructor(
    injector: Injector,
    private readonly options: PlainOptions,
  ) {
    this.sheets = new PlainSheets(injector, options.functionNamed);
    this.results = new PlainResults(injector);
  }

  resultsAt(place: CellPlace): readonly CallResult[] {
    const cell = this.index.at(place);
    return [cell?.refused, cell?.call?.result].filter((result) => result !== undefined);
  }

  /** The cells that have called their function. */
  calledPlaces(): readonly CellPlace[] {
    this.refresh();
    return [...this.index.all()].filter(({ call }) => call !== undefined).map(({ place }) => place);
  }

  /** Formulas are where they were not, or functions are known that were not. */
  invalidate(): void {
    this.isStale = true;
  }

  /** What the engine is to know of the formulas. */
  forEngine(formulas: IFormulaData): IFormulaData {
    this.refresh();
    return this.index.isEmpty() ? formulas : withoutCells(formulas, this.index, this.sheets);
  }

  /** Cells were written: what refers to them is called again, and formulas among them are taken or given up. */
  written(written: WrittenCells): void {
    if (this.isStale) return;
    const { overwritten, dependents, formulas } = findWritten(this.index, written);
    for (const cell of overwritten) this.forget(cell);
    for (const cell of dependents) {
      if (this.sheets.isPlain(cell)) this.evaluateSoon(cell);
      else this.handOver(cell);
    }
    const sheet = formulas.length > 0 ? this.sheets.sheet(written) : undefined;
    if (sheet !== undefined) this.take(sheet, formulas);
  }

  /** A formula of the engine has spilled over this block. */
  spilled(ids: { readonly unitId: string; readonly sheetId: string }, block: Block): void {
    const found = new Set<PlainCell>();
    for (let row = block.startRow; row <= block.endRow; row += 1) {
      for (let column = block.startColumn; column <= block.endColumn; column += 1) {
        this.index.findOnCell(ids, cellNumber(row, column), found);
      }
    }
    this.index.findOnBlocks(ids, block, found);
    for (const cell of found) if (!this.sheets.isPlain(cell)) this.handOver(cell);
  }

  /** Whether the cell is calculated here; it will be soon. */
  recalculate(place: CellPlace): boolean {
    this.refresh();
    const cell = this.index.at(place);
    if (cell !== undefined) this.evaluateSoon(cell);
    return cell !== undefined;
  }

  /** Every function is called again. */
  forgetAll(): void {
    this.refresh();
    for (const cell of this.index.all()) {
      this.dropCall(cell);
      this.evaluateSoon(cell);
    }
  }

  forgetWorkbook(unitId: string): void {
    for (const cell of [...this.index.all()]) {
      if (cell.place.unitId === unitId) this.forget(cell);
    }
    this.isStale = true;
  }

  /** Takes the answer of a call if one of these cells made it. */
  answered(call: Call): boolean {
    this.refresh();
    const cell = this.index.at(call.place);
    if (cell?.call !== call || call.result === undefined) return false;
    const [first, second] = call.result.cells;
    if (second !== undefined || first?.length !== 1) this.handOver(cell);
    else this.write(cell, first[0] ?? null);
    return true;
  }

  /** What came together is in its cells: tells the engine of it, and lets it show. */
  settle(): void {
    const { changed } = this;
    this.changed = [];
    if (changed.length > 0) this.options.recalculate(changed);
    this.results.showSoon(this.options.book.queue.pendingCount() === 0);
  }

  private refresh(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const before = this.index;
    this.index = new PlainIndex();
    this.dirty.clear();
    for (const cell of this.sheets.plainCells()) {
      const known = before.at(cell.place);
      if (known?.metadata === cell.metadata && known.call !== undefined) {
        cell.call = known.call;
        before.remove(known);
      }
      this.add(cell);
      if (cell.call === undefined && this.sheets.isUnfinished(cell)) this.evaluateSoon(cell);
    }
    for (const cell of before.all()) this.giveUp(cell);
  }

  private take(sheet: PlainSheet, numbers: readonly number[]): void {
    for (const number of numbers) {
      const cell = this.sheets.plainCell(sheet, rowOf(number), columnOf(number));
      if (cell === undefined) continue;
      this.add(cell);
      this.evaluateSoon(cell);
    }
  }

  private add(cell: PlainCell): void {
    this.index.add(cell);
    this.sheets.hide(cell.place);
  }

  private evaluateSoon(cell: PlainCell): void {
    this.dirty.add(cell);
    this.results.expect(cell.place.unitId, this.dirty.size);
    if (this.isEvaluating) return;
    this.isEvaluating = true;
    setTimeout(() => {
      this.isEvaluating = false;
      this.evaluateAll();
    });
  }

  private evaluateAll(): void {
    this.refresh();
    const cells = [...this.dirty];
    this.dirty.clear();
    for (const cell of cells) this.evaluate(cell);
    this.options.flush();
    this.settle();
  }

  private evaluate(cell: PlainCell): void {
    const { metadata, place } = cell;
    const given = cell.given.map(readPlainArgument);
    const binding = bindArguments(given, { metadata, blankAs: this.options.blankAs() });
    if (binding.kind === "error") {
      this.dropCall(cell);
      cell.refused = errorResult(binding.error, binding.message);
      return this.write(cell, { error: binding.error });
    }
    if (cell.call !== undefined && sameValues(cell.call.request.values, binding.values)) return;
    this.dropCall(cell);
    const addresses = metadata.wantsParameterAddresses ? binding.addresses : [];
    const request = { metadata, values: binding.values, addresses };
    cell.call = this.options.book.queue.add(place, request);
    this.write(cell, { error: busyError });
  }

  private write(cell: PlainCell, value: CellScalar): void {
    this.results.write(cell, value);
    this.changed.push(cell.place);
  }

  /** From now on the engine calculates the cell; the call it has made stays its call. */
  private handOver(cell: PlainCell): void {
    this.index.remove(cell);
    this.dirty.delete(cell);
    if (cell.call !== undefined) this.options.book.adopt(cell.call);
    this.options.recalculate([cell.place]);
  }

  /** What became of a cell that is plain no more, or gone. */
  private giveUp(cell: PlainCell): void {
    if (cell.call === undefined) return;
    if (this.sheets.calls(cell)) this.options.book.adopt(cell.call);
    else this.dropCall(cell);
  }

  private forget(cell: PlainCell): void {
    this.index.remove(cell);
    this.dirty.delete(cell);
    this.dropCall(cell);
  }

  private dropCall(cell: PlainCell): void {
    if (cell.call !== undefined) this.options.book.queue.drop(cell.call);
    delete cell.call;
    delete cell.refused;
  }
}
