import type { PreviewedPerson } from "../../../../sheets/importing/peoplePreview";

/** What came of an import. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  /** Of the people who are new, the one to begin with. */
  readonly first: PreviewedPerson | undefined;
}

export function takenOf(people: readonly PreviewedPerson[]): Taken {
  const added = people.filter(({ kind }) => kind === "new");
  const changed = people.filter(({ kind }) => kind === "changed");
  return { added: added.length, changed: changed.length, first: added[0] };
}
