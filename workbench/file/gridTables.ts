import type { IWorkbookData } from "@univerjs/core";
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
    showBandedRows: option(table, "showBandedRows"),
    showFilterButton: option(table, "showFilterButton"),
    style: excelStyle(table.options.tableStyleId),
    columns: table.columns.map((column) => column.displayName),
  }));
}

/** A table that the grid made itself has no `meta`, whatever its type says. */
function option({ meta }: Partial<ITableJson>, name: string): boolean {
  return meta?.[name] !== false;
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
  if (style === undefined || style.startsWith("table-default")) return "TableStyleMedium2";
  return style === "TableStyleNone" ? "" : style;
}

/** The style of each table of a snapshot by the table's id: the grid gives every table it reads its own default. */
export function tableStyles(snapshot: IWorkbookData): ReadonlyMap<string, string> {
  const data = snapshot.resources?.find(({ name }) => name === tableResource)?.data;
  const sheets = data ? (JSON.parse(data) as Readonly<Record<string, GridTables>>) : {};
  const tables = Object.values(sheets).flatMap((sheet) => sheet.tables);
  return new Map(tables.map(({ id, options }) => [id, excelStyle(options.tableStyleId)]));
}
