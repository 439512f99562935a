import { keysTwice } from "./keysTwice";
import type { Problem } from "./problem";
import { RatedPerson } from "./ratedPerson";
import type { Rating } from "./rating";
import { remembered } from "./remembered";
import { textKey, type TextKey } from "./textKey";

/** Where ratings are looked up; whoever holds it always sees the newest. */
export interface RatingLookUp {
  /** The employee in the period, rated or not; the same object as long as the workbook's ratings are not read anew. */
  readonly personOf: (period: string, employeeId: string) => RatedPerson;
  readonly all: () => readonly Rating[];
}

/** All ratings by person and competency, changed in place: a changed rating costs the same however many there are. */
export class RatingIndex implements RatingLookUp {
  private readonly periods = new Map<TextKey, Map<TextKey, RatedPerson>>();
  private readonly keyOf = remembered(textKey);
  private readonly withKeyTwice = new Set<RatedPerson>();

  constructor(ratings: readonly Rating[] = []) {
    ratings.forEach((rating) => this.add(rating));
  }

  personOf(period: string, employeeId: string): RatedPerson {
    const persons = childOf(
      this.periods,
      this.keyOf(period),
      () => new Map<TextKey, RatedPerson>(),
    );
    return childOf(persons, this.keyOf(employeeId), () => new RatedPerson());
  }

  all(): readonly Rating[] {
    return [...this.periods.values()].flatMap((persons) =>
      [...persons.values()].flatMap((person) => person.all()),
    );
  }

  /** The keys that occur more than once ([R5]). */
  problems(): readonly Problem[] {
    return [...this.withKeyTwice].flatMap((person) => keysTwice(person.ratingsWithKeyTwice()));
  }

  /** Makes messages about keys that occur twice be written anew: their rows have moved. */
  forgetMessages(): readonly RatedPerson[] {
    const persons = [...this.withKeyTwice];
    persons.forEach((person) => person.forgetScores());
    return persons;
  }

  add(rating: Rating): RatedPerson {
    const person = this.personOf(rating.period, rating.employeeId);
    if (person.add(rating)) this.withKeyTwice.add(person);
    return person;
  }

  remove(rating: Rating): RatedPerson {
    const person = this.personOf(rating.period, rating.employeeId);
    person.remove(rating);
    if (person.ratingsWithKeyTwice().length === 0) this.withKeyTwice.delete(person);
    return person;
  }
}

function childOf<Key, Child>(parents: Map<Key, Child>, key: Key, create: () => Child): Child {
  const known = parents.get(key);
  if (known !== undefined) return known;
  const child = create();
  parents.set(key, child);
  return child;
}
