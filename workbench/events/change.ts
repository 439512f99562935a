import type { CellArea } from "../engine/cellArea";
import type { ReadCell } from "../engine/readCells";

/** `Excel.DataChangeType` */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** `Excel.InsertDeleteCellsShiftDirection`, which the client makes `changeDirectionState` from. */
export type ShiftDirection =
  "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** Cells that were inserted or deleted, the others of their rows or columns moving. */
export interface ShiftedCells {
  readonly type: "CellInserted" | "CellDeleted";
  readonly area: CellArea;
  readonly shift: ShiftDirection;
}

/** Who caused a change, as `triggerSource` says it. */
export type Trigger = "ThisLocalAddin" | "Unknown";

export interface Change {
  readonly type: ChangeType;
  readonly area: CellArea;
  readonly trigger: Trigger;
  /** Only of cells that were inserted or deleted. */
  readonly shift?: ShiftDirection;
  /** Only when one cell was edited. */
  readonly before?: ReadCell;
}

/** Where a table was before changes, which may have taken the cells out of it. */
export interface TablePlace {
  readonly tableId: string;
  readonly area: CellArea;
}
