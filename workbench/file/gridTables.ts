import type { IWorkbookData, Nullable } from "@univerjs/core";
import type { ITableFilterItem, ITableJson } from "@univerjs/sheets-table";

import type { ColumnFilterFile } from "./columnFilterFile";
import { definedMembers } from "./definedMembers";
import { fromGridFilter, toGridFilter } from "./gridColumnFilter";
import type { SheetFile, TableFile } from "./workbookFile";

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
    filters: fromGridFilters(table.filters.tableColumnFilterList ?? []),
    ...fromGridTotals(table),
  }));
}

function fromGridTotals({ meta }: Partial<ITableJson>): Pick<TableFile, "showTotals" | "totals"> {
  const kept: unknown = meta?.["totals"];
  return {
    ...(meta?.["showTotals"] === true && { showTotals: true }),
    ...(Array.isArray(kept) && { totals: kept.map(String) }),
  };
}

/** JSON has `null` where a column in between has no filter. */
function fromGridFilters(list: readonly Nullable<ITableFilterItem>[]): ColumnFilterFile[] {
  return list.flatMap((filter, column) => {
    const rule = filter ? fromGridFilter(filter) : undefined;
    return rule === undefined ? [] : [{ column, rule }];
  });
}

/** A table that the grid made itself has no `meta`, whatever its type says. */
function option({ meta }: Partial<ITableJson>, name: string): boolean {
  return meta?.[name] !== false;
}

export function toGridTables(
  { tables, filteredRows }: Pick<SheetFile, "tables" | "filteredRows">,
  sheetId: string,
): GridTables {
  return {
    tables: tables.map((table, index) =>
      toGridTable(table, `${sheetId}-table${String(index + 1)}`),
    ),
    tableFilteredOutRows: filteredRows.filter((row) =>
      tables.some(({ area }) => row > area.startRow && row <= area.endRow),
    ),
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
    filters: { tableColumnFilterList: toGridFilters(table.filters) },
    columns: columns as ITableJson["columns"],
    meta: {
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      ...definedMembers({ showTotals: table.showTotals, totals: table.totals }),
    },
  };
}

/** By the column's place; the grid takes a hole for no filter. */
function toGridFilters(filters: readonly ColumnFilterFile[]): (ITableFilterItem | undefined)[] {
  const list: (ITableFilterItem | undefined)[] = [];
  for (const { column, rule } of filters) list[column] = toGridFilter(rule);
  return list;
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
