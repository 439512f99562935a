import type { SheetFile } from "../../../workbench/file/workbookFile";

export const emptySheet: SheetFile = {
  name: "Sheet1",
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  columns: [],
  rows: [],
  filteredRows: [],
  cells: [],
  merges: [],
  tables: [],
  autoFilter: undefined,
  conditionalFormats: [],
  dataValidations: [],
  customProperties: {},
};
