import type { Font, Worksheet } from "@cj-tech-master/excelts";

import { customProperties } from "./customPropertiesPart";
import { readDataValidations } from "./readDataValidations";
import { readArea } from "./gridArea";
import { excelColumnPixels, excelRowPixels, pixelsFromDigits, pixelsFromPoints } from "./gridSizes";
import type { PackageParts } from "./packageParts";
import { readCells } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readColumns, readRows } from "./readLines";
import { readTables } from "./readTables";
import type { SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";
import { colorFromFile } from "./xlsxFormat";
import { xmlTags } from "./xmlText";

export interface SheetSource {
  readonly worksheet: Worksheet;
  readonly parts: PackageParts;
  readonly path: string;
  readonly xml: string;
  readonly options: XlsxOptions;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function readSheet(source: SheetSource, defaultFont: Partial<Font>): SheetFile {
  const { worksheet, xml, parts, path } = source;
  const tables = readTables(worksheet);
  const cells = readCells(source, tables, defaultFont);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 25);
  const format = xmlTags(xml, "sheetFormatPr")[0]?.attributes ?? {};
  const { defaultColWidth, defaultRowHeight } = format;
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.state],
    tabColor: colorFromFile(worksheet.properties.tabColor) ?? "",
    showGridlines: xmlTags(xml, "sheetView")[0]?.attributes["showGridLines"] !== "0",
    frozen: frozenLines(xml),
    defaultColumnWidth:
      defaultColWidth === undefined ? excelColumnPixels : pixelsFromDigits(Number(defaultColWidth)),
    defaultRowHeight:
      defaultRowHeight === undefined ? excelRowPixels : pixelsFromPoints(Number(defaultRowHeight)),
    columns: readColumns(source, lastColumn, defaultFont),
    rows: readRows(worksheet, defaultFont),
    cells,
    merges: xmlTags(xml, "mergeCell")
      .map(({ attributes }) => readArea(attributes["ref"] ?? ""))
      .filter((area) => area !== undefined),
    tables,
    conditionalFormats: readConditionalFormats(source),
    dataValidations: readDataValidations(xml, source.options),
    customProperties: customProperties(parts, path),
  };
}

function frozenLines(xml: string): SheetFile["frozen"] {
  const { state, xSplit, ySplit } = xmlTags(xml, "pane")[0]?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}
