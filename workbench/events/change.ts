import type { CellArea } from "../engine/cellArea";
import type { ReadCell } from "../engine/readCells";

/** `Excel.DataChangeType` */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Who caused a change, as `triggerSource` says it. */
export type Trigger = "ThisLocalAddin" | "Unknown";

export interface Change {
  readonly type: ChangeType;
  readonly area: CellArea;
  readonly trigger: Trigger;
  /** Only when one cell was edited. */
  readonly before?: ReadCell;
}

/** Where a table was before changes, which may have taken the cells out of it. */
export interface TablePlace {
  readonly tableId: string;
  readonly area: CellArea;
}
