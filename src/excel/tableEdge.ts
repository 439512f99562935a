import type { CellValue } from "../sheets/tableCells";
import type { TableName } from "../sheets/tableName";

/** Where a table ends and what is there: all that is needed to add rows to it. */
export interface TableEdge {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Row and column of the first header cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  readonly bodyRowCount: number;
  readonly lastRow: readonly CellValue[];
  readonly lastRowFormats: readonly string[];
  /** Null where the last row's cells differ. */
  readonly lastRowAlignment: Excel.Range["format"]["verticalAlignment"] | null;
  /** The sheet's name while it is protected, which lets no table grow. */
  readonly protectedSheet: string | undefined;
  /** Whether rows can be written below without touching a totals row or somebody's cells. */
  readonly isFreeBelow: boolean;
}

/**
 * Asks for the end of a table, with `rowsBelow` rows under it; the answer is there after the next sync.
 */
export function loadTableEdge(
  context: Excel.RequestContext,
  name: TableName,
  rowsBelow: number,
): () => TableEdge {
  const table = context.workbook.tables.getItem(name).load("showTotals");
  const sheet = table.worksheet.load(["name", "protection/protected"]);
  const header = table.getHeaderRowRange().load(["values", "rowIndex", "columnIndex"]);
  const body = table.getDataBodyRange().load("rowCount");
  const lastRow = body.getLastRow().load(["values", "numberFormat", "format/verticalAlignment"]);
  const below = body.getRowsBelow(rowsBelow).getUsedRangeOrNullObject(true).load("address");
  return () => ({
    table,
    sheet,
    protectedSheet: sheet.protection.protected ? sheet.name : undefined,
    top: header.rowIndex,
    left: header.columnIndex,
    headers: header.values[0] as CellValue[],
    bodyRowCount: body.rowCount,
    lastRow: lastRow.values[0] as CellValue[],
    lastRowFormats: lastRow.numberFormat[0] as string[],
    lastRowAlignment: lastRow.format.verticalAlignment,
    isFreeBelow: !table.showTotals && below.isNullObject,
  });
}
