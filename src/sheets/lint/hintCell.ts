import type { HintPlace } from "../../domain/lint/hint";
import { cellAddress } from "../cellAddress";
import { columnPositions } from "../columnPositions";
import { rowFinder } from "../tableEditing/rowsWithKey";
import type { WorkbookTables } from "../tableCells";

/** The cell that a hint is about, where it stands now ("Anchors!E4"); the row's first cell where the column is gone. */
export function hintCell(
  tables: WorkbookTables,
  { table, key, column }: HintPlace,
): string | undefined {
  const cells = tables.get(table);
  if (!cells) return undefined;
  const header = cells.headers.findIndex((text) => String(text).trim() === column);
  const position = columnPositions(table, cells.headers).get(column) ?? Math.max(header, 0);
  const row = Object.keys(key).length === 0 ? -1 : rowFinder(cells)(key)[0];
  if (row === undefined) return undefined;
  return cellAddress(cells.sheet, cells.top + 1 + row, cells.left + position);
}
