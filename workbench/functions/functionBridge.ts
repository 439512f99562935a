import { IUniverInstanceService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

import { isErrorValue } from "../engine/errorValues";
import { CallBook } from "./callBook";
import { readWireResult, toCallResult } from "./callResult";
import type { CellPlace } from "./cellPlace";
import { CustomFunction } from "./customFunction";
import type { Evaluate } from "./customFunction";
import { describeFunction } from "./describeFunction";
import { DirectCalls } from "./directCalls";
import { engineValue } from "./engineValue";
import { errorMessage } from "./errorMessage";
import { evaluateFunction } from "./evaluateFunction";
import { FunctionCells, callsOneOf } from "./functionCells";
import { cancellationMessage, invocationMessage } from "./functionMessages";
import type { FunctionMessage } from "./functionMessages";
import type { FunctionMetadata } from "./functionMetadata";
import type { FunctionCounts } from "./functionScripting";
import { PlainCells } from "./plain/plainCells";
import { readArgument } from "./readArgument";
import { Recalculation } from "./recalculation";
import { showRefusals } from "./refusalNotice";
import { writtenPlaces } from "./writtenCells";
import type { WrittenCells } from "./writtenCells";
import type { BlankAs } from "./wireArgument";

export interface BridgeOptions {
  /** Delivers messages to the add-in as one richApiMessage event. */
  readonly send: (messages: readonly FunctionMessage[]) => void;
  readonly blankAs: BlankAs;
}

/** So many messages go into one event; the client works through an event without yielding for a second at most. */
const eventSize = 1000;

/** Between the engine, which asks for results, and the add-in's runtime, which gives them. */
export class FunctionBridge {
  private readonly book = new CallBook();
  private readonly direct = new DirectCalls();
  private readonly cells: FunctionCells;
  private readonly instances: IUniverInstanceService;
  private readonly recalculation: Recalculation;
  readonly plain: PlainCells;
  private readonly functions = new Map<string, FunctionMetadata>();
  private isReady = false;
  private blankAs: BlankAs;
  private calls = 0;
  private cancellations = 0;

  constructor(
    private readonly injector: Injector,
    private readonly options: BridgeOptions,
  ) {
    this.blankAs = options.blankAs;
    this.cells = new FunctionCells(injector);
    this.instances = injector.get(IUniverInstanceService);
    this.recalculation = new Recalculation(injector);
    this.plain = new PlainCells(injector, {
      book: this.book,
      functionNamed: (name) => this.functions.get(name),
      blankAs: () => this.blankAs,
      flush: () => {
        this.flush();
      },
      recalculate: (places) => {
        this.recalculation.recalculate(places);
      },
    });
  }

  /** Makes the functions known under `NAMESPACE.NAME`, in formulas and in autocomplete. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const service = this.injector.get(IFunctionService);
    for (const metadata of functions) {
      const fullName = `${namespace}.${metadata.name}`.toUpperCase();
      // Of two functions with one name the first stays.
      if (metadata.refusal !== undefined && this.functions.has(fullName)) continue;
      this.functions.set(fullName, metadata);
      service.registerExecutors(new CustomFunction(fullName, this.evaluator(metadata)));
      if (!metadata.isHidden) {
        this.injector
          .get(IDescriptionService)
          .registerDescriptions([describeFunction(metadata, fullName)]);
      }
      service.deleteFormulaAstCacheKey(fullName);
    }
    showRefusals(this.injector, functions);
    this.plain.invalidate();
    this.recalculate(this.cellsNeverCalled());
  }

  /** The runtime takes calls from now on. */
  start(): void {
    this.isReady = true;
    this.flush();
    this.recalculate(this.cellsNeverCalled());
  }

  /** The runtime is gone (its page reloads): what it owes is asked for again once it is back. */
  stop(): void {
    this.isReady = false;
    this.book.queue.restart();
  }

  beginRound(): void {
    this.book.beginRound();
  }

  endRounds(): void {
    this.book.endRounds();
    this.flush();
  }

  /** Results from the client; cells whose call has been dropped meanwhile ignore theirs. */
  receive(results: readonly unknown[]): void {
    const places: CellPlace[] = [];
    for (const sent of results) {
      const wire = readWireResult(sent);
      if (wire === undefined || this.direct.take(wire.id)) continue;
      const answered = this.book.queue.answer(wire.id, ({ request }) =>
        toCallResult(wire, request.metadata.resultShape),
      );
      if (answered !== undefined && !this.plain.answered(answered)) places.push(answered.place);
    }
    this.plain.settle();
    this.recalculation.recalculate(places);
  }

  hasFunctions(): boolean {
    return this.functions.size > 0;
  }

  /** Cells were written by a user or the add-in: a formula entered anew calls anew, as in Excel. */
  cellsWritten(written: WrittenCells): void {
    if (this.book.hasCalls()) this.forget(writtenPlaces(written));
    this.plain.written(written);
    this.flush();
    this.renewVolatile();
  }

  /** Rows, columns or sheets came, went or moved: Excel calculates its custom functions anew. */
  layoutChanged(): void {
    const names = this.names();
    for (const place of this.book.places()) {
      if (!callsOneOf(this.cells.formulaAt(place), names)) this.book.forget(place);
    }
    this.recalculate(this.cells.calling(names));
    this.flush();
  }

  /** A workbook is closed: its streams end. */
  forgetWorkbook(unitId: string): void {
    this.plain.forgetWorkbook(unitId);
    this.forget(this.book.places().filter((place) => place.unitId === unitId));
  }

  /** Everything is about to be calculated (`application.calculate("Full")`): every function is called again. */
  forgetAll(): void {
    this.plain.forgetAll();
    this.forget(this.book.places());
  }

  /** The message of the error in a cell, if the function gave one. A cell of a spill finds it at the spill's anchor. */
  errorMessageAt(place: CellPlace): string | undefined {
    if (!isErrorValue(this.cells.valueAt(place))) return undefined;
    const anchor = this.cells.spillAnchor(place) ?? place;
    const results = [...this.book.resultsAt(anchor), ...this.plain.resultsAt(anchor)];
    return errorMessage(place, anchor, results);
  }

  /** The value a cell shows, spilled ones included. */
  valueAt(place: CellPlace): unknown {
    return this.cells.valueAt(place);
  }

  /** Functions that are given a blank cell are called again. */
  setBlanks(blankAs: BlankAs): void {
    this.blankAs = blankAs;
    this.recalculate(this.cells.calling(this.names()));
  }

  counts(): FunctionCounts {
    const { calls, cancellations } = this;
    return { calls, cancellations, pending: this.book.queue.pendingCount() };
  }

  async callDirectly(id: string, calls: readonly (readonly unknown[])[]): Promise<void> {
    const { messages, ended } = this.direct.make(id, calls);
    this.send(messages);
    await ended;
  }

  resetCounts(): void {
    [this.calls, this.cancellations] = [0, 0];
  }

  private evaluator(metadata: FunctionMetadata): Evaluate {
    return (place, given) => {
      const rules = { metadata, blankAs: this.blankAs };
      const read = given.map((argument) => readArgument(argument, this.instances));
      return engineValue(evaluateFunction(read, { book: this.book, rules, place }).cells);
    };
  }

  private recalculate(places: readonly CellPlace[]): void {
    this.recalculation.recalculate(places.filter((place) => !this.plain.recalculate(place)));
  }

  private forget(places: readonly CellPlace[]): void {
    for (const place of places) this.book.forget(place);
    this.flush();
  }

  /** Volatile functions are called again with every change of a cell. */
  private renewVolatile(): void {
    const places = this.book.volatilePlaces();
    for (const place of places) this.book.forget(place);
    this.recalculation.recalculate(places);
  }

  private flush(): void {
    if (!this.isReady) return;
    const { calls, cancelled } = this.book.queue.takeOutgoing();
    this.calls += calls.length;
    this.cancellations += cancelled.length;
    const messages = [
      ...cancelled.map(cancellationMessage),
      ...calls.map((call) => invocationMessage(call, this.cells.sheetName(call.place))),
    ];
    this.send(messages);
  }

  private send(messages: readonly FunctionMessage[]): void {
    for (let start = 0; start < messages.length; start += eventSize) {
      this.options.send(messages.slice(start, start + eventSize));
    }
  }

  private cellsNeverCalled(): readonly CellPlace[] {
    const called = [...this.book.places(), ...this.plain.calledPlaces()];
    return this.cells.neverCalled(this.functions, called);
  }

  private names(): readonly string[] {
    return [...this.functions.keys()];
  }
}
