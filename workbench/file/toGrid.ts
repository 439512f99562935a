import type { IWorkbookData } from "@univerjs/core";

import type { FormulaTable } from "../formulas/formulaPlace";
import { toGridFormat } from "../objects/gridConditionalKinds";
import { definedMembers } from "./definedMembers";
import { filterResource, toGridAutoFilter } from "./gridAutoFilter";
import { drawingResource, toGridCharts } from "./gridCharts";
import { conditionalResource } from "./gridConditional";
import { nameResource, toGridNames } from "./gridNames";
import type { WorkbookCustom } from "./gridState";
import { GridStyles } from "./gridStyles";
import { tableResource, toGridTables } from "./gridTables";
import { toGridSheet } from "./toGridSheet";
import { toGridValidation, validationResource } from "./gridValidation";
import type { SheetFile, WorkbookFile } from "./workbookFile";

/** What the grid needs and the file does not say. */
export interface GridTarget {
  readonly unitId: string;
  readonly workbookName: string;
  readonly locale: IWorkbookData["locale"];
  /** The look of cells without a format. */
  readonly defaultStyle?: IWorkbookData["defaultStyle"];
}

interface NumberedSheet {
  readonly id: string;
  readonly sheet: SheetFile;
}

/** Makes the grid's snapshot of a workbook. */
export function toGrid(file: WorkbookFile, target: GridTarget): IWorkbookData {
  const numbered = file.sheets.map((sheet, index) => ({ id: `sheet${String(index + 1)}`, sheet }));
  const styles = new GridStyles();
  const tables = formulaTables(file);
  const sheets = numbered.map(({ id, sheet }) => [id, toGridSheet(sheet, { id, styles, tables })]);
  const { settings, officeSettings } = file;
  const { activeSheet, properties, customProperties, ...document } = file.document;
  const custom: WorkbookCustom = {
    settings,
    officeSettings,
    ...definedMembers({
      activeSheet: numbered[activeSheet ?? -1]?.id,
      documentProperties: properties,
      customDocumentProperties: customProperties,
      addinStartState: file.addinStartState,
    }),
    ...document,
  };
  return {
    id: target.unitId,
    name: target.workbookName,
    appVersion: "",
    locale: target.locale,
    ...(target.defaultStyle && { defaultStyle: target.defaultStyle }),
    styles: styles.styles,
    sheetOrder: numbered.map(({ id }) => id),
    sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"],
    resources: gridResources(file, numbered, target.unitId),
    custom,
  };
}

/** What the grid's plugins keep, each in its own JSON text. */
function gridResources(file: WorkbookFile, sheets: readonly NumberedSheet[], unitId: string) {
  const sheetIds = new Map(sheets.map(({ id, sheet }) => [sheet.name, id]));
  const bySheet = <T>(read: (sheet: SheetFile, id: string) => T) =>
    Object.fromEntries(sheets.map(({ id, sheet }) => [id, read(sheet, id)]));
  const conditionals = (sheet: SheetFile, id: string) =>
    sheet.conditionalFormats.map((format, index) =>
      toGridFormat(format, `${id}-format${String(index + 1)}`),
    );
  const validations = (sheet: SheetFile, id: string) =>
    sheet.dataValidations.map((rule, index) =>
      toGridValidation(rule, `${id}-validation${String(index + 1)}`),
    );
  const resources = {
    [tableResource]: bySheet((sheet, id) => toGridTables(sheet, id)),
    [conditionalResource]: bySheet(conditionals),
    [validationResource]: bySheet(validations),
    [drawingResource]: bySheet((sheet, sheetId) =>
      toGridCharts(sheet.charts ?? [], { unitId, sheetId, sheetIds }),
    ),
    [filterResource]: gridAutoFilters(sheets),
    [nameResource]: toGridNames(file.names, sheetIds),
  };
  return Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}

function gridAutoFilters(sheets: readonly NumberedSheet[]): object {
  const entries = sheets.flatMap(({ id, sheet }) =>
    sheet.autoFilter === undefined
      ? []
      : [[id, toGridAutoFilter(sheet.autoFilter, sheet.filteredRows)] as const],
  );
  return Object.fromEntries(entries);
}

function formulaTables(file: WorkbookFile): FormulaTable[] {
  return file.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      name: table.name,
      sheetName: sheet.name,
      startRow: table.area.startRow,
      endRow: table.area.endRow,
      startColumn: table.area.startColumn,
      columns: table.columns,
      // Rows of totals are outside the grid's tables.
      hasTotals: false,
    })),
  );
}
