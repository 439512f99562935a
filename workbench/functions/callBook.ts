import { CallQueue } from "./callQueue";
import type { Call, CallRequest } from "./callQueue";
import type { CallResult } from "./callResult";
import type { CellPlace } from "./cellPlace";
import { placeKey } from "./cellPlace";

interface CellCalls {
  readonly place: CellPlace;
  readonly calls: Map<string, Call>;
  round: number;
  used: Set<string>;
  /** How often the formula has asked for the same in this round. */
  asked: Map<string, number>;
  /** The error shown without a call, for its message. */
  refused?: CallResult;
}

function freshCell(place: CellPlace): CellCalls {
  return { place, calls: new Map(), round: -1, used: new Set(), asked: new Map() };
}

/**
 * The calls behind the cells. A cell keeps a call as long as its formula needs it with the same arguments, so that
 * recalculating makes no call again; what it no longer needs after a round of calculation is dropped and cancelled.
 */
export class CallBook {
  readonly queue = new CallQueue();
  private readonly cells = new Map<string, CellCalls>();
  private readonly touched = new Set<CellCalls>();
  private round = 0;

  /** Each pass of the engine over its formulas evaluates a cell at most once. */
  beginRound(): void {
    this.round += 1;
  }

  /** Notes that a cell is being evaluated: what it does not ask for again in this round is no longer needed. */
  visit(place: CellPlace): void {
    this.cellCalls(place);
  }

  /**
   * The call for this request: the one the cell has, or a new one that waits to be sent. A formula that contains the
   * same call twice makes it twice.
   */
  use(place: CellPlace, request: CallRequest): Call {
    const cell = this.cellCalls(place);
    const same = requestKey(request);
    const count = cell.asked.get(same) ?? 0;
    cell.asked.set(same, count + 1);
    const key = count === 0 ? same : `${same} ${String(count)}`;
    cell.used.add(key);
    const known = cell.calls.get(key);
    if (known !== undefined) return known;
    const call = this.queue.add(place, request);
    cell.calls.set(key, call);
    return call;
  }

  /** Takes over a call that was made for a cell before its formula is evaluated. */
  adopt(call: Call): void {
    const cell = freshCell(call.place);
    cell.calls.set(requestKey(call.request), call);
    this.cells.set(placeKey(call.place), cell);
  }

  /** Keeps an error that stands in for a call, so that its message can be shown. */
  note(place: CellPlace, result: CallResult): CallResult {
    this.cellCalls(place).refused = result;
    return result;
  }

  /** Drops what the cells evaluated since the last end did not ask for again. */
  endRounds(): void {
    for (const cell of this.touched) {
      for (const [key, call] of cell.calls) {
        if (!cell.used.has(key)) this.drop(cell, key, call);
      }
      const place = placeKey(cell.place);
      const isEmpty = cell.calls.size === 0 && cell.refused === undefined;
      if (isEmpty && this.cells.get(place) === cell) this.cells.delete(place);
    }
    this.touched.clear();
  }

  /** Drops every call of a cell: its formula is gone or was entered anew. */
  forget(place: CellPlace): void {
    const cell = this.cells.get(placeKey(place));
    if (cell === undefined) return;
    for (const [key, call] of cell.calls) this.drop(cell, key, call);
    this.cells.delete(placeKey(place));
  }

  hasCalls(): boolean {
    return this.cells.size > 0;
  }

  places(): readonly CellPlace[] {
    return [...this.cells.values()].map(({ place }) => place);
  }

  /** The cells that call a volatile function. */
  volatilePlaces(): readonly CellPlace[] {
    const isVolatile = ({ calls }: CellCalls) =>
      [...calls.values()].some(({ request }) => request.metadata.isVolatile);
    return [...this.cells.values()].filter(isVolatile).map(({ place }) => place);
  }

  /** What the functions in a cell gave last, in no particular order. */
  resultsAt(place: CellPlace): readonly CallResult[] {
    const cell = this.cells.get(placeKey(place));
    if (cell === undefined) return [];
    const results = [...cell.calls.values()].map((call) => call.result);
    return [cell.refused, ...results].filter((result) => result !== undefined);
  }

  private cellCalls(place: CellPlace): CellCalls {
    const key = placeKey(place);
    const fresh = freshCell(place);
    const cell = this.cells.get(key) ?? fresh;
    this.cells.set(key, cell);
    if (cell.round !== this.round) {
      cell.round = this.round;
      cell.used = new Set();
      cell.asked = new Map();
      delete cell.refused;
      this.touched.add(cell);
    }
    return cell;
  }

  private drop(cell: CellCalls, key: string, call: Call): void {
    cell.calls.delete(key);
    this.queue.drop(call);
  }
}

function requestKey({ metadata, values, addresses }: CallRequest): string {
  return JSON.stringify([metadata.id, values, addresses]);
}
