import type { CellScalar } from "./cellScalar";
import type { SheetRange } from "./rangeAddress";

/** An argument as the formula gives it: left out, or a block of values with the range they stand in, if any. */
export type CallArgument =
  | { readonly kind: "omitted" }
  | {
      readonly kind: "values";
      readonly cells: readonly (readonly CellScalar[])[];
      readonly range?: SheetRange;
    };

export function isBlock(argument: CallArgument): boolean {
  return (
    argument.kind === "values" &&
    (argument.cells.length > 1 || (argument.cells[0]?.length ?? 0) > 1)
  );
}
