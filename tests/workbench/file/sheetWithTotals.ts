import type { SheetFile } from "../../../workbench/file/workbookFile";
import { emptySheet } from "./emptySheet";

/** One table that shows its row of totals, and one that keeps what it held. */
export const sheetWithTotals: SheetFile = {
  ...emptySheet,
  name: "Totals",
  cells: [
    { row: 0, column: 0, value: "Name" },
    { row: 0, column: 1, value: "Score [%]" },
    { row: 0, column: 2, value: "Weight" },
    { row: 1, column: 0, value: "a" },
    { row: 1, column: 1, value: 1 },
    { row: 2, column: 0, value: "合计 <&>" },
    { row: 2, column: 1, value: 1, formula: "=SUBTOTAL(109,Shown[Score '[%']])" },
    { row: 2, column: 2, value: 2, formula: "=SUM(Shown[Weight])*2" },
    { row: 3, column: 0, value: "below the table" },
    { row: 9, column: 0, value: "Name" },
    { row: 9, column: 1, value: "Score" },
  ],
  tables: [
    {
      name: "Shown",
      area: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 },
      showTotals: true,
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
      columns: ["Name", "Score [%]", "Weight"],
      filters: [],
    },
    {
      name: "Kept",
      area: { startRow: 9, startColumn: 0, endRow: 10, endColumn: 1 },
      totals: ["Total", "=SUBTOTAL(101,Kept[Score])"],
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
      columns: ["Name", "Score"],
      filters: [],
    },
  ],
};
