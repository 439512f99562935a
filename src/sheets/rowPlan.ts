import type { Span } from "./areasOfAddress";
import type { RowEdit } from "./rowEdits";

/** Rows that came or went, counted from 0 when it is their turn. */
export interface PlannedSplice {
  readonly at: number;
  readonly inserted: number;
  readonly deleted: number;
}

/** What a table should look like after some edits, and which of its rows to read to know. */
export interface RowPlan {
  readonly splices: readonly PlannedSplice[];
  /** How many rows there should be. */
  readonly rowCount: number;
  /** The columns that may have changed, by row. */
  readonly edited: ReadonlyMap<number, readonly Span[]>;
  /** The edited rows and some that should be as they were, ascending. */
  readonly toRead: readonly number[];
}

/** More are not told apart: the table is read whole. */
const mostRows = 1_500;

/**
 * What is to be read of a table of `rowCount` rows after edits, in the order in which they happened; undefined where it is not worth the
 * trouble. Rows beside what changed, and the last one, are read as well: whether they are as they were shows whether the edits told everything.
 */
export function rowPlan(rowCount: number, edits: readonly RowEdit[]): RowPlan | undefined {
  const plan = new GrowingPlan(rowCount);
  for (const edit of edits) {
    if (!(edit.rows.count <= mostRows)) return undefined;
    plan.follow(edit);
  }
  return plan.edited.size <= mostRows ? plan.done() : undefined;
}

class GrowingPlan {
  readonly splices: PlannedSplice[] = [];
  edited = new Map<number, Span[]>();
  private witnesses = new Set<number>();

  constructor(private rowCount: number) {}

  follow({ kind, rows, columns }: RowEdit): void {
    if (kind === "deleted") this.delete(rows);
    else if (kind === "inserted") this.insert(rows);
    // What is typed below the last row makes the table grow over it.
    else if (rows.at + rows.count > this.rowCount) this.grow(rows.at + rows.count);
    if (kind !== "deleted") this.touch(rows, columns);
    this.witnesses.add(rows.at - 1).add(kind === "deleted" ? rows.at : rows.at + rows.count);
  }

  done(): RowPlan {
    const { splices, rowCount, edited } = this;
    const places = new Set([...edited.keys(), ...this.witnesses, rowCount - 1]);
    const toRead = [...places].filter((place) => place >= 0 && place < rowCount);
    return { splices, rowCount, edited, toRead: toRead.sort((one, other) => one - other) };
  }

  private grow(rowCount: number): void {
    this.insert({ at: this.rowCount, count: rowCount - this.rowCount });
  }

  private insert({ at, count }: Span): void {
    this.move((place) => (place >= at ? place + count : place));
    this.splices.push({ at, inserted: count, deleted: 0 });
    this.rowCount += count;
  }

  private delete({ at, count }: Span): void {
    this.move((place) => {
      if (place < at) return place;
      return place < at + count ? undefined : place - count;
    });
    this.splices.push({ at, inserted: 0, deleted: count });
    this.rowCount -= count;
  }

  private touch({ at, count }: Span, columns: Span): void {
    for (let place = at; place < at + count; place += 1) {
      this.edited.set(place, [...(this.edited.get(place) ?? []), columns]);
    }
  }

  private move(placeOf: (place: number) => number | undefined): void {
    const entries = [...this.edited].map(([place, columns]) => [placeOf(place), columns] as const);
    this.edited = new Map(
      entries.flatMap(([place, spans]) => (place === undefined ? [] : [[place, spans]])),
    );
    const witnesses = [...this.witnesses].map(placeOf);
    this.witnesses = new Set(witnesses.filter((place) => place !== undefined));
  }
}

/** Where a row of the planned table was before; undefined for a new one. */
export function placeBefore({ splices }: RowPlan, place: number): number | undefined {
  let before = place;
  for (const { at, inserted, deleted } of [...splices].reverse()) {
    if (before < at) continue;
    if (before < at + inserted) return undefined;
    before += deleted - inserted;
  }
  return before;
}
