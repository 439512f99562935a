import { splitAddress } from "../sheets/rangeAddress";
import { runExcel } from "./runExcel";

/** Shows the cells at `address` ("Ratings!F12") to the user and selects them. */
export async function selectCell(address: string): Promise<void> {
  const { sheet, cells } = splitAddress(address);
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cells).select();
    await context.sync();
  });
}
