import type { Styles, Worksheet } from "@univerjs/core";

import { excelColumns } from "../../engine/cellArea";
import type { Call } from "../callQueue";
import type { CallResult } from "../callResult";
import type { CellPlace } from "../cellPlace";
import type { FunctionMetadata } from "../functionMetadata";

/** A sheet of an open workbook, with what its cells' values are read from. */
export interface PlainSheet {
  readonly unitId: string;
  readonly sheetId: string;
  readonly model: Worksheet;
  readonly styles: Styles;
}

/** A block that an argument refers to, on a sheet that is there. */
export interface PlainBlock {
  readonly kind: "reference";
  readonly sheet: PlainSheet;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export type PlainInput =
  | PlainBlock
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "omitted" };

/** A cell whose formula is one custom function of literals and of cells that hold no formula. */
export interface PlainCell {
  readonly place: CellPlace;
  readonly sheet: PlainSheet;
  readonly metadata: FunctionMetadata;
  readonly given: readonly PlainInput[];
  call?: Call;
  /** The error shown without a call. */
  refused?: CallResult;
}

/** One number for a cell of a sheet: cells are looked up by the ten thousand. */
export function cellNumber(row: number, column: number): number {
  return row * excelColumns + column;
}

export function rowOf(cell: number): number {
  return Math.floor(cell / excelColumns);
}

export function columnOf(cell: number): number {
  return cell % excelColumns;
}

export function isOneCell(block: PlainBlock): boolean {
  return block.startRow === block.endRow && block.startColumn === block.endColumn;
}
