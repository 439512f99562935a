import { runExcel } from "./runExcel";

export interface TableListener {
  /** Cells of the table with this ID changed. */
  readonly onChanged: (tableId: string) => void;
  /** Tables came or went, alone or with their sheet, or a sheet has another name. */
  readonly onRearranged: () => void;
}

/**
 * Reports what a person, a coauthor or a program does to the workbook's tables. The handlers live as long as the page: Excel drops
 * them with it.
 */
export async function watchTables({ onChanged, onRearranged }: TableListener): Promise<void> {
  const rearranged = (): Promise<void> => {
    onRearranged();
    return Promise.resolve();
  };
  await runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.onChanged.add(({ tableId }) => {
      onChanged(tableId);
      return Promise.resolve();
    });
    tables.onAdded.add(rearranged);
    tables.onDeleted.add(rearranged);
    worksheets.onDeleted.add(rearranged);
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
