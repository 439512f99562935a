import type { Worksheet } from "@cj-tech-master/excelts";

import { readFilters, tableXml } from "./filterParts";
import { toGridFilter } from "./gridColumnFilter";
import { readArea } from "./gridArea";
import type { PackageParts } from "./packageParts";
import { readTotals } from "./tableTotalsXml";
import type { TableFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";

export function readTables(
  worksheet: Worksheet,
  parts: PackageParts,
  options: XlsxOptions,
): TableFile[] {
  return worksheet.getTables().flatMap(({ table }): TableFile[] => {
    const area = readArea(table.tableRef ?? table.ref);
    if (area === undefined || table.headerRow === false) return [];
    const name = table.displayName ?? table.name;
    const xml = tableXml(parts, name);
    const totals = readTotals(xml, name, options);
    const endRow = totals.showTotals === true ? area.endRow - 1 : area.endRow;
    const { ref, filters } = readTableFilters(xml);
    return [
      {
        name,
        area: { ...area, endRow },
        showBandedRows: table.style?.showRowStripes === true,
        showFilterButton: ref !== undefined,
        style: table.style?.theme ?? "",
        columns: table.columns.map((column) => column.name),
        filters,
        ...totals,
      },
    ];
  });
}

/** Two comparisons that are no range are more than the grid can do in a table. */
export function readTableFilters(xml: string) {
  return readFilters(xml, (rule) => toGridFilter(rule) !== undefined);
}
