import type { ITableJson } from "@univerjs/sheets-table";

import type { TableFile } from "./workbookFile";

export const tableResource = "SHEET_TABLE_PLUGIN";

/** What the grid's plugin keeps of one sheet. */
export interface GridTables {
  readonly tables: readonly ITableJson[];
  readonly tableFilteredOutRows: readonly number[];
}

export function fromGridTables(tables: readonly ITableJson[]): TableFile[] {
  return tables.map((table) => ({
    name: table.name,
    area: {
      startRow: table.range.startRow,
      startColumn: table.range.startColumn,
      endRow: table.range.endRow,
      endColumn: table.range.endColumn,
    },
    showBandedRows: table.meta["showBandedRows"] !== false,
    showFilterButton: table.meta["showFilterButton"] !== false,
    style: excelStyle(table.options.tableStyleId),
    columns: table.columns.map((column) => column.displayName),
  }));
}

export function toGridTables(tables: readonly TableFile[], sheetId: string): GridTables {
  return {
    tables: tables.map((table, index) =>
      toGridTable(table, `${sheetId}-table${String(index + 1)}`),
    ),
    tableFilteredOutRows: [],
  };
}

function toGridTable(table: TableFile, id: string): ITableJson {
  const columns = table.columns.map((displayName, index) => ({
    id: `${id}-column${String(index + 1)}`,
    displayName,
    dataType: "none",
    formula: "",
    meta: {},
    style: {},
  }));
  return {
    id,
    name: table.name,
    range: { ...table.area },
    options: {
      showHeader: true,
      showFooter: false,
      tableStyleId: table.style,
    },
    filters: { tableColumnFilterList: [] },
    columns: columns as ITableJson["columns"],
    meta: { showBandedRows: table.showBandedRows, showFilterButton: table.showFilterButton },
  };
}

/** The grid's own first theme stands for Excel's default style. */
function excelStyle(style: string | undefined): string {
  if (style === undefined) return "TableStyleMedium2";
  return style.startsWith("table-default") ? "TableStyleMedium2" : style;
}
