import { fromR1C1, toR1C1 } from "./r1c1";

/** A formula as it reads after being copied from one cell to another: relative references move along, absolute ones stay. */
export function movedReferences(formula: string, from: string, to: string): string {
  return fromR1C1(toR1C1(formula, from), to);
}
