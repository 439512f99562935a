import { planCell } from "../sheets/planCell";
import type { SheetPlan } from "../sheets/sheetPlan";

/** Heads the columns right of ours that are the user's to fill; queues requests only. They look as ours do, and move with their rows as all that users write there. */
export function addUserColumns(
  sheet: Excel.Worksheet,
  { userColumns = [], columnKeys, cells, keyColumn }: SheetPlan,
): void {
  if (userColumns.length === 0) return;
  const first = columnKeys.length;
  const headerRow = keyColumn.firstRow - 1;
  const likeOurs = sheet.getRangeByIndexes(headerRow, first - 1, cells.length - headerRow, 1);
  userColumns.forEach(({ header, width, numberFormat }, place) => {
    const rows = sheet.getRangeByIndexes(headerRow, first + place, cells.length - headerRow, 1);
    rows.copyFrom(likeOurs, Excel.RangeCopyType.formats);
    rows.numberFormat = [[numberFormat]];
    rows.format.columnWidth = width;
    sheet.getRangeByIndexes(headerRow, first + place, 1, 1).values = [[planCell(header)]];
  });
}
