import type { Worksheet } from "@cj-tech-master/excelts";

import { readArea } from "./gridArea";
import type { TableFile } from "./workbookFile";

export function readTables(worksheet: Worksheet): TableFile[] {
  return worksheet.getTables().flatMap(({ table }): TableFile[] => {
    const area = readArea(table.tableRef ?? table.ref);
    if (area === undefined || table.headerRow === false) return [];
    // The grid has no totals row: its cells stay, below the table.
    const endRow = table.totalsRow === true ? area.endRow - 1 : area.endRow;
    return [
      {
        name: table.displayName ?? table.name,
        area: { ...area, endRow },
        showBandedRows: table.style?.showRowStripes === true,
        showFilterButton: table.autoFilterRef !== undefined,
        style: table.style?.theme ?? "",
        columns: table.columns.map(({ name }) => name),
      },
    ];
  });
}
