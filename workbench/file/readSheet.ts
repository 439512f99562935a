import type { Font, Worksheet } from "@cj-tech-master/excelts";

import { customProperties } from "./customPropertiesPart";
import { readDataValidations } from "./readDataValidations";
import type { AutoFilterFile } from "./columnFilterFile";
import { definedMembers } from "./definedMembers";
import { splitFilteredRows } from "./filteredRows";
import { readOwnFilters, tableXml } from "./filterParts";
import { readArea } from "./gridArea";
import type { GridArea } from "./gridArea";
import { excelColumnPixels, excelRowPixels, pixelsFromDigits, pixelsFromPoints } from "./gridSizes";
import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { readPageBreaks } from "./pageBreaksXml";
import { readPageLayout } from "./pageLayoutXml";
import { readPrintNames } from "./printNames";
import { readProtection } from "./protectionXml";
import { readCells } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readColumns, readRows } from "./readLines";
import { readTableFilters, readTables } from "./readTables";
import { sheetParts, workbookPath } from "./sheetParts";
import type { SheetFile, TableFile } from "./workbookFile";
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
  const tables = readTables(worksheet, parts, source.options);
  const autoFilter = readAutoFilter(xml);
  const cells = readCells(source, tables, defaultFont);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 25);
  const format = xmlTags(xml, "sheetFormatPr")[0]?.attributes ?? {};
  const { defaultColWidth, defaultRowHeight: points } = format;
  const defaultRowHeight = points === undefined ? excelRowPixels : pixelsFromPoints(Number(points));
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.state],
    tabColor: colorFromFile(worksheet.properties.tabColor) ?? "",
    showGridlines: xmlTags(xml, "sheetView")[0]?.attributes["showGridLines"] !== "0",
    frozen: frozenLines(xml),
    defaultColumnWidth:
      defaultColWidth === undefined ? excelColumnPixels : pixelsFromDigits(Number(defaultColWidth)),
    defaultRowHeight,
    columns: readColumns(source, lastColumn, defaultFont),
    ...splitFilteredRows(
      readRows(worksheet, defaultRowHeight, defaultFont),
      filterAreas(source, tables),
    ),
    cells,
    merges: xmlTags(xml, "mergeCell")
      .map(({ attributes }) => readArea(attributes["ref"] ?? ""))
      .filter((area) => area !== undefined),
    tables,
    autoFilter,
    conditionalFormats: readConditionalFormats(source),
    dataValidations: readDataValidations(xml, source.options),
    customProperties: customProperties(parts, path),
    ...definedMembers({
      protection: readProtection(xml),
      pageLayout: pageLayoutOf(source),
      pageBreaks: readPageBreaks(xml),
    }),
  };
}

function pageLayoutOf({ xml, parts, path }: SheetSource): SheetFile["pageLayout"] {
  const index = sheetParts(parts).findIndex((sheet) => sheet.path === path);
  const names = xmlTags(partText(parts, workbookPath(parts)), "definedName");
  const layout = { ...readPageLayout(xml), ...readPrintNames(names, index) };
  return Object.keys(layout).length === 0 ? undefined : layout;
}

/** Where no filter is lost: the hidden rows of others stay hidden, as nothing else tells which those are. */
function filterAreas({ xml, parts }: SheetSource, tables: readonly TableFile[]): GridArea[] {
  const whole = tables.filter(
    ({ name, filters }) => filters.length > 0 && readTableFilters(tableXml(parts, name)).lost === 0,
  );
  const own = readAutoFilter(xml);
  const isOwnWhole = own !== undefined && own.filters.length > 0 && readOwnFilters(xml).lost === 0;
  return [...whole, ...(isOwnWhole ? [own] : [])].map(({ area }) => area);
}

function readAutoFilter(xml: string): AutoFilterFile | undefined {
  const { ref, filters } = readOwnFilters(xml);
  const area = ref === undefined ? undefined : readArea(ref);
  return area && { area, filters };
}

function frozenLines(xml: string): SheetFile["frozen"] {
  const { state, xSplit, ySplit } = xmlTags(xml, "pane")[0]?.attributes ?? {};
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}
