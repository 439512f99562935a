import type { SheetPlan } from "../sheets/sheetPlan";

/** Says how a sheet is printed; queues requests only. */
export function setUpPage(sheet: Excel.Worksheet, { page, cells }: SheetPlan): void {
  if (!page) return;
  const { length: rowCount } = cells;
  const { orientation, repeatedRows, breaksBefore, scale = 100, printedColumns } = page;
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (repeatedRows) {
    pageLayout.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
  }
  if (printedColumns !== undefined) {
    pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rowCount, printedColumns));
  }
  if (!breaksBefore) {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  // Where a sheet is fitted to pages Excel passes over breaks (support.microsoft.com, "Scale a worksheet").
  pageLayout.zoom = { scale };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
