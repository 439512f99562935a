import type { RatedPerson } from "../domain/ratedPerson";

type Persons = ReadonlySet<RatedPerson>;

const nobody: Persons = new Set();

/** Which cells depend on whose ratings. */
export class Dependents<Cell> {
  private readonly personsOf = new Map<Cell, Persons>();
  private readonly cellsOf = new Map<RatedPerson, Set<Cell>>();

  get cells(): Iterable<Cell> {
    return this.personsOf.keys();
  }

  get count(): number {
    return this.personsOf.size;
  }

  has(cell: Cell): boolean {
    return this.personsOf.has(cell);
  }

  /** Notes whose ratings a cell depends on now, in place of what was noted before. */
  note(cell: Cell, persons: Persons = nobody): void {
    const before = this.personsOf.get(cell) ?? nobody;
    this.personsOf.set(cell, persons);
    for (const person of before) if (!persons.has(person)) this.unlink(person, cell);
    for (const person of persons) if (!before.has(person)) this.link(person, cell);
  }

  remove(cell: Cell): void {
    this.note(cell);
    this.personsOf.delete(cell);
  }

  /** The cells that depend on any of these people. */
  of(persons: Persons): ReadonlySet<Cell> {
    return new Set([...persons].flatMap((person) => [...(this.cellsOf.get(person) ?? [])]));
  }

  private link(person: RatedPerson, cell: Cell): void {
    const cells = this.cellsOf.get(person) ?? new Set();
    this.cellsOf.set(person, cells.add(cell));
  }

  private unlink(person: RatedPerson, cell: Cell): void {
    const cells = this.cellsOf.get(person);
    cells?.delete(cell);
    if (cells?.size === 0) this.cellsOf.delete(person);
  }
}
