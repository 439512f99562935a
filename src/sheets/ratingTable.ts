import type { Problem } from "../domain/problem";
import type { RatedPerson } from "../domain/ratedPerson";
import { RatingIndex, type RatingLookUp } from "../domain/ratingIndex";
import { columnPositions } from "./columnPositions";
import { isFreeCells } from "./freeRow";
import { quickRatings, type QuickRead } from "./quickRatings";
import type { RatingInRow, RatingSource } from "./ratingInRow";
import { readRating, type KnownKeys, type RatingPlace } from "./readRating";
import type { ChangedRows, RowSplice } from "./rowChange";
import type { CellValue, TableCells } from "./tableCells";

type Row = readonly CellValue[];

/**
 * `Ratings` made into an index that then follows the table row by row: what a change costs depends on the rows it is in. Only where rows come
 * or go do all below them get another number.
 */
export class RatingTable {
  private readonly source: RatingSource;
  private readonly ours: readonly number[];
  private readonly readQuickly: QuickRead;
  private readonly index = new RatingIndex();
  /** By row of the table. */
  private readonly ratings: (RatingInRow | undefined)[] = [];
  private readonly problemsOfRow = new Map<Row, readonly Problem[]>();

  constructor(
    readonly cells: TableCells,
    readonly known: KnownKeys,
  ) {
    const positions = columnPositions("Ratings", cells.headers);
    this.source = { cells, positions };
    this.ours = [...positions.values()];
    this.readQuickly = quickRatings(this.source, known);
    cells.rows.forEach((_, place) => this.read(place));
  }

  get lookUp(): RatingLookUp {
    return this.index;
  }

  /** All ratings in the order of their rows. */
  inOrder(): readonly RatingInRow[] {
    return this.ratings.filter((rating) => rating !== undefined);
  }

  problems(): readonly Problem[] {
    return [...[...this.problemsOfRow.values()].flat(), ...this.index.problems()];
  }

  /**
   * Follows a change of the table's rows.
   *
   * @returns those whose ratings, or messages about them, are other ones now.
   */
  follow({ splices, rows }: ChangedRows): ReadonlySet<RatedPerson> {
    const spliced = splices.flatMap((splice) => this.splice(splice));
    const read = rows.flatMap(({ place, before }) => this.readAgain(place, before));
    const first = Math.min(...splices.map(({ at }) => at));
    return new Set([...spliced, ...read, ...this.renumber(first)]);
  }

  private read(place: number): RatedPerson | undefined {
    const row = this.cells.rows[place] ?? [];
    const at = { source: this.source, row, place };
    const rating = this.readQuickly(at) ?? this.readClosely(at);
    this.ratings[place] = rating;
    return rating && this.index.add(rating);
  }

  private readClosely(at: RatingPlace): RatingInRow | undefined {
    if (isFreeCells(this.ours, at.row)) return undefined;
    const problems: Problem[] = [];
    const rating = readRating(at, this.known, (problem) => void problems.push(problem));
    if (problems.length > 0) this.problemsOfRow.set(at.row, problems);
    return rating;
  }

  private readAgain(place: number, before: Row): readonly RatedPerson[] {
    this.problemsOfRow.delete(before);
    const old = this.ratings[place];
    const persons = [old && this.index.remove(old), this.read(place)];
    return persons.filter((person) => person !== undefined);
  }

  private splice({ at, inserted, deleted }: RowSplice): readonly RatedPerson[] {
    deleted.forEach((row) => this.problemsOfRow.delete(row));
    const blank = Array.from({ length: inserted }, () => undefined);
    const removed = this.ratings.splice(at, deleted.length, ...blank);
    return removed.flatMap((rating) => (rating ? [this.index.remove(rating)] : []));
  }

  /** Messages name cells by where they are now. */
  private renumber(first: number): readonly RatedPerson[] {
    const persons: RatedPerson[] = [];
    for (let place = first; place < this.ratings.length; place += 1) {
      const rating = this.ratings[place];
      if (rating) rating.place = place;
      const row = this.cells.rows[place] ?? [];
      if (this.problemsOfRow.has(row)) persons.push(...this.readAgain(place, row));
    }
    return first === Infinity ? [] : [...persons, ...this.index.forgetMessages()];
  }
}
