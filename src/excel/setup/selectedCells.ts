import type { CellValue } from "../../sheets/tableCells";
import { listCell } from "../../sheets/importing/listCell";
import type { ListRows } from "../../sheets/importing/listRows";
import { runExcel } from "../runExcel";

export interface SelectedCells {
  readonly address: string;
  readonly rows: ListRows;
}

/** Cells asked for in one request: under Excel's 5 MB response limit with their values and what they show. */
const cellsPerRequest = 15_000;

/** What stands in the selected cells, as far as they hold anything; undefined where they are blank. */
export function selectedCells(): Promise<SelectedCells | undefined> {
  return runExcel(async (context) => {
    const filled = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    filled.load(["address", "rowCount", "columnCount"]);
    await context.sync();
    if (filled.isNullObject) return undefined;
    const step = Math.max(1, Math.floor(cellsPerRequest / filled.columnCount));
    const rows: string[][] = [];
    for (let first = 0; first < filled.rowCount; first += step) {
      const count = Math.min(step, filled.rowCount - first);
      const piece = filled.getCell(first, 0).getResizedRange(count - 1, filled.columnCount - 1);
      piece.load(["values", "text"]);
      // One request for each share of the payload limit is what this loop is for.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      rows.push(...listRows(piece.values as CellValue[][], piece.text));
    }
    return { address: filled.address, rows };
  });
}

function listRows(values: CellValue[][], texts: string[][]): string[][] {
  return values.map((row, place) =>
    row.map((value, column) => listCell(value, texts[place]?.[column] ?? "")),
  );
}
