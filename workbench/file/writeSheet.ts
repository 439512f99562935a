import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

import { areaAddress, cellAddress } from "./gridArea";
import { digitsFromPixels, pointsFromPixels } from "./gridSizes";
import type { LineFile, SheetFile, SheetVisibility, TableFile } from "./workbookFile";
import { writeCharts } from "./writeCharts";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import type { XlsxOptions } from "./writeXlsx";
import { fileColor, toXlsxStyle } from "./xlsxFormat";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function writeSheet(workbook: Workbook, sheet: SheetFile, options: XlsxOptions): void {
  const worksheet = workbook.addWorksheet(sheet.name, { views: [sheetView(sheet)] });
  worksheet.state = states[sheet.visibility satisfies SheetVisibility];
  worksheet.properties.defaultColWidth = digitsFromPixels(sheet.defaultColumnWidth);
  worksheet.properties.defaultRowHeight = pointsFromPixels(sheet.defaultRowHeight);
  if (sheet.tabColor !== "") worksheet.properties.tabColor = fileColor(sheet.tabColor);
  writeLines(worksheet, sheet);
  if (sheet.autoFilter !== undefined) worksheet.autoFilter = areaAddress(sheet.autoFilter.area);
  // The library fills a table's cells itself, so the cells follow and overwrite them.
  for (const table of sheet.tables) writeTable(worksheet, table);
  writeCells(worksheet, sheet, options);
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(area));
  writeConditionalFormats(worksheet, sheet, options);
  writeCharts(worksheet, sheet.charts ?? []);
}

function sheetView({ showGridlines, frozen }: SheetFile) {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0)
    return { state: "normal" as const, showGridLines: showGridlines };
  return {
    state: "frozen" as const,
    xSplit: columns,
    ySplit: rows,
    topLeftCell: cellAddress(rows, columns),
    showGridLines: showGridlines,
  };
}

function writeLines(worksheet: Worksheet, sheet: SheetFile): void {
  for (const line of sheet.columns) {
    const column = worksheet.getColumn(line.index + 1);
    column.hidden = line.hidden;
    column.width = digitsFromPixels(line.size ?? sheet.defaultColumnWidth);
    if (line.format !== undefined) column.style = toXlsxStyle(line.format);
  }
  for (const line of sheet.rows) writeRow(worksheet, line, sheet.defaultRowHeight);
  const sized = new Set(sheet.rows.map(({ index }) => index));
  for (const index of sheet.filteredRows) {
    if (sized.has(index)) worksheet.getRow(index + 1).hidden = true;
    else writeRow(worksheet, { index, hidden: true }, sheet.defaultRowHeight);
  }
}

/** The library leaves an empty row without a height out, hidden or not. */
function writeRow(worksheet: Worksheet, line: LineFile, defaultHeight: number): void {
  const row = worksheet.getRow(line.index + 1);
  row.hidden = line.hidden;
  row.height = pointsFromPixels(line.size ?? defaultHeight);
  if (line.fitted === true || line.size === undefined) row.customHeight = false;
  if (line.format !== undefined) row.style = toXlsxStyle(line.format);
}

function writeTable(worksheet: Worksheet, table: TableFile): void {
  const { area } = table;
  const dataRows = area.endRow - area.startRow;
  const width = table.columns.length;
  worksheet.addTable({
    name: table.name,
    ref: cellAddress(area.startRow, area.startColumn),
    headerRow: true,
    totalsRow: false,
    style: {
      ...(table.style !== "" && { theme: table.style }),
      showRowStripes: table.showBandedRows,
    },
    columns: table.columns.map((name) => ({
      name,
      filterButton: table.showFilterButton,
      totalsRowLabel: "",
    })),
    rows: Array.from({ length: dataRows }, () => Array.from({ length: width }, () => null)),
  });
}
