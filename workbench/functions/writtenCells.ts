import type { ICellData, Nullable } from "@univerjs/core";

import { matrixEntries } from "../formulas/matrixEntries";
import type { CellPlace } from "./cellPlace";

/** The cells of a sheet that a mutation writes: row → column → cell. */
export interface WrittenCells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly cells: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** The cells whose content the mutation replaces. */
export function writtenPlaces({ unitId, sheetId, cells }: WrittenCells): readonly CellPlace[] {
  return matrixEntries(cells)
    .filter(({ cell }) => isContent(cell))
    .map(({ row, column }) => ({ unitId, sheetId, row, column }));
}

/** One that only sets a style leaves the formula alone. */
export function isContent(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell;
}
