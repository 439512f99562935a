import { definedMembers } from "../file/definedMembers";

/** New values of members; undefined makes one automatic again. */
export type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A part of a chart that one object of Excel's model reads and writes. */
export interface ChartPart<T> {
  read(): T;
  write(changes: Changes<T>): void;
}

/** A part of a part, such as a title's font. */
export function memberOf<T extends object, Key extends keyof T>(
  part: ChartPart<T>,
  key: Key,
): ChartPart<T[Key] & object> {
  const read = () => part.read()[key] as T[Key] & object;
  return {
    read,
    write: (changes) => {
      part.write({ [key]: changed(read(), changes) } as unknown as Changes<T>);
    },
  };
}

/** A part with new members; those that became automatic are gone. */
export function changed<T extends object>(part: T, changes: Changes<T>): T {
  return definedMembers({ ...part, ...changes }) as unknown as T;
}

/** The chosen members of a part, for objects that serve several kinds of parts. */
export function sameOf<T extends object, Part extends T>(part: ChartPart<Part>): ChartPart<T> {
  return {
    read: () => part.read(),
    write: (changes) => {
      part.write(changes as Changes<Part>);
    },
  };
}
