import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows } from "../engine/cellArea";
import type { LineKind } from "../engine/lineVisibility";
import { ExcelError } from "../protocol/excelError";

/** `Excel.GroupOption`; whole rows cannot be grouped by columns, nor whole columns by rows. */
export function groupOption(value: unknown, area: CellArea): LineKind {
  if (value === "ByRows" && area.rows < excelRows) return "rows";
  if (value === "ByColumns" && area.columns < excelColumns) return "columns";
  throw new ExcelError("InvalidArgument", "groupOption");
}
