import type { Worksheet } from "@cj-tech-master/excelts";

import { readFilters, tableXml } from "./filterParts";
import { toGridFilter } from "./gridColumnFilter";
import { readArea } from "./gridArea";
import type { PackageParts } from "./packageParts";
import type { TableFile } from "./workbookFile";

export function readTables(worksheet: Worksheet, parts: PackageParts): TableFile[] {
  return worksheet.getTables().flatMap(({ table }): TableFile[] => {
    const area = readArea(table.tableRef ?? table.ref);
    if (area === undefined || table.headerRow === false) return [];
    // The grid has no totals row: its cells stay, below the table.
    const endRow = table.totalsRow === true ? area.endRow - 1 : area.endRow;
    const name = table.displayName ?? table.name;
    const { ref, filters } = readTableFilters(tableXml(parts, name));
    return [
      {
        name,
        area: { ...area, endRow },
        showBandedRows: table.style?.showRowStripes === true,
        showFilterButton: ref !== undefined,
        style: table.style?.theme ?? "",
        columns: table.columns.map((column) => column.name),
        filters,
      },
    ];
  });
}

/** Two comparisons that are no range are more than the grid can do in a table. */
export function readTableFilters(xml: string) {
  return readFilters(xml, (rule) => toGridFilter(rule) !== undefined);
}
