// Each import adds its package's methods to the classes of Univer's facade.
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";
import "@univerjs/sheets-table/facade";
