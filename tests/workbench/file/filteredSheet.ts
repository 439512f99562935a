import type { SheetFile } from "../../../workbench/file/workbookFile";
import { emptySheet } from "./emptySheet";

/** A sheet with a filter of its own. */
export const filteredSheet: SheetFile = {
  ...emptySheet,
  name: "Filtered",
  filteredRows: [5],
  cells: [{ row: 5, column: 4, value: 30 }],
  autoFilter: {
    area: { startRow: 4, startColumn: 3, endRow: 9, endColumn: 5 },
    filters: [
      {
        column: 1,
        rule: {
          kind: "criteria",
          join: "and",
          criteria: [
            { operator: "greaterThanOrEqual", value: "41" },
            { operator: "lessThanOrEqual", value: "60" },
          ],
        },
      },
    ],
  },
};
