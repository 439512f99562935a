import { plainLayout } from "../../../workbench/engine/pageLayout";
import { strictProtection } from "../../../workbench/engine/protectionOptions";
import type { SheetFile } from "../../../workbench/file/workbookFile";

/** How a sheet is protected and printed. */
export const printedState = {
  protection: {
    options: { ...strictProtection, allowSort: true, selectionMode: "Unlocked" },
    verifier: "83AF",
  },
  pageLayout: {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 36,
    centerHorizontally: true,
    printGridlines: true,
    firstPageNumber: 3,
    printComments: "EndSheet",
    printErrors: "Dash",
    printOrder: "OverThenDown",
    printArea: "A1:C4,E1:F9",
    titleRows: "1:2",
    titleColumns: "A:B",
    headersFooters: {
      ...plainLayout.headersFooters,
      state: "FirstAndDefault",
      useSheetScale: false,
      defaultForAllPages: {
        ...plainLayout.headersFooters.defaultForAllPages,
        leftHeader: "R&&D <评估>",
        centerFooter: "&P / &N",
      },
      firstPage: { ...plainLayout.headersFooters.firstPage, rightHeader: "&D" },
    },
  },
  pageBreaks: { rows: [3, 20], columns: [2] },
} satisfies Partial<SheetFile>;
