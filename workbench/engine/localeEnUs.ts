import design from "@univerjs/design/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import drawingUi from "@univerjs/drawing-ui/locale/en-US";
import sheetsDrawingUi from "@univerjs/sheets-drawing-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsFilter from "@univerjs/sheets-filter/locale/en-US";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import { mergeLocales } from "@univerjs/core";

import { fillLocale } from "./fillLocale";

/** Univer's own English texts, of every plugin in use. */
export const localeEnUs = fillLocale(
  mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    drawingUi,
    sheetsDrawingUi,
    sheetsFormula,
    sheetsFormulaUi,
    sheetsNumfmtUi,
    dataValidation,
    sheetsDataValidation,
    sheetsDataValidationUi,
    sheetsConditionalFormattingUi,
    sheetsFilter,
    sheetsFilterUi,
    sheetsSortUi,
    sheetsTable,
    sheetsTableUi,
  ),
  "en-US",
);
