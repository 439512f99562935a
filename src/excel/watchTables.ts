import type { ToldChange } from "../sheets/rowEdits";
import { runExcel } from "./runExcel";

export interface TableListener {
  /** Cells of the table with this ID changed. */
  readonly onChanged: (tableId: string, told: ToldChange) => void;
  /** Cells on the sheet with this ID changed of which no table is told: they were calculated or sorted. */
  readonly onSheetChanged: (sheetId: string, told: ToldChange) => void;
  /** Tables came or went, alone or with their sheet, or a sheet has another name. */
  readonly onRearranged: () => void;
}

/**
 * Reports what a person, a coauthor or a program does to the workbook's tables. The handlers live as long as the page: Excel drops
 * them with it.
 */
export async function watchTables(listener: TableListener): Promise<void> {
  const rearranged = (): Promise<void> => {
    listener.onRearranged();
    return Promise.resolve();
  };
  await runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.onChanged.add(({ tableId, changeType, address }) => {
      listener.onChanged(tableId, { type: changeType, address });
      return Promise.resolve();
    });
    tables.onAdded.add(rearranged);
    tables.onDeleted.add(rearranged);
    worksheets.onDeleted.add(rearranged);
    watchSheets(worksheets, listener);
    // Where Excel does not tell of a new sheet name, messages name the old one until the table's next change.
    const { requirements } = Office.context;
    if (
      requirements.isSetSupported("ExcelApi", "1.17") ||
      requirements.isSetSupported("ExcelApiOnline", "1.1")
    ) {
      worksheets.onNameChanged.add(rearranged);
    }
    await context.sync();
  });
}

/**
 * A formula's new result raises no change event (https://github.com/OfficeDev/office-js/issues/3899), only that the sheet was
 * calculated and where; the address is there since ExcelApi 1.11.
 */
function watchSheets(worksheets: Excel.WorksheetCollection, listener: TableListener): void {
  worksheets.onCalculated.add(({ worksheetId, address }) => {
    if (address) listener.onSheetChanged(worksheetId, { type: "Calculated", address });
    return Promise.resolve();
  });
  worksheets.onRowSorted.add(({ worksheetId, address }) => {
    listener.onSheetChanged(worksheetId, { type: "RowSorted", address });
    return Promise.resolve();
  });
}
