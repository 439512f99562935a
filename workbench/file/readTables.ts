import type { Worksheet } from "@cj-tech-master/excelts";

import { readArea } from "./gridArea";
import type { TableFile } from "./workbookFile";

export function readTables(worksheet: Worksheet): TableFile[] {
  return worksheet.getTables().flatMap(({ table }): TableFile[] => {
    const area = readArea(table.tableRef ?? table.ref);
    if (area === undefined) return [];
    return [
      {
        name: table.displayName ?? table.name,
        area,
        showHeaders: table.headerRow !== false,
        showTotals: table.totalsRow === true,
        showBandedRows: table.style?.showRowStripes === true,
        showFilterButton: table.autoFilterRef !== undefined,
        style: table.style?.theme ?? "",
        columns: table.columns.map(({ name }) => name),
      },
    ];
  });
}
