import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type {
  IObjectArrayPrimitiveType,
  IColumnData,
  IRowData,
  ISheetDataValidationRule,
  IWorksheetData,
} from "@univerjs/core";

import { fromGridFormat } from "../objects/gridConditionalKinds";
import { definedMembers } from "./definedMembers";
import { gridCells, gridStyle } from "./gridCells";
import { filterResource, fromGridAutoFilter } from "./gridAutoFilter";
import type { GridAutoFilter } from "./gridAutoFilter";
import { drawingResource, fromGridCharts } from "./gridCharts";
import type { GridDrawings } from "./gridCharts";
import { conditionalResource } from "./gridConditional";
import { fromGridNames, nameResource } from "./gridNames";
import type { GridName } from "./gridNames";
import { fromGridRanges } from "./gridRanges";
import type { GridState, SheetCustom, WorkbookCustom } from "./gridState";
import { fromGridStyle } from "./gridStyle";
import { fromGridTables, tableResource } from "./gridTables";
import type { GridTables } from "./gridTables";
import { fromGridValidation, validationResource } from "./gridValidation";
import { plainColor } from "./plainColor";
import type { DocumentFile, LineFile, SheetFile, WorkbookFile } from "./workbookFile";

/** Reads the grid's state as what a workbook holds. */
export function fromGrid(state: GridState): WorkbookFile {
  const { sheetOrder, sheets, custom } = state.snapshot;
  const sheetNames = new Map(sheetOrder.map((id) => [id, sheets[id]?.name ?? id]));
  const names = resource<Record<string, GridName>>(state, nameResource);
  return {
    sheets: sheetOrder.map((id) => sheetFile(state, id, sheets[id] ?? {})),
    names: fromGridNames(names, sheetNames),
    settings: (custom as WorkbookCustom | undefined)?.settings ?? {},
    officeSettings: (custom as WorkbookCustom | undefined)?.officeSettings ?? {},
    ...definedMembers({ addinStartState: (custom as WorkbookCustom | undefined)?.addinStartState }),
    document: documentFile(custom ?? {}, sheetOrder),
  };
}

function documentFile(custom: WorkbookCustom, sheetOrder: readonly string[]): DocumentFile {
  const active = sheetOrder.indexOf(custom.activeSheet ?? "");
  return definedMembers({
    activeSheet: active < 0 ? undefined : active,
    properties: custom.documentProperties,
    customProperties: custom.customDocumentProperties,
    xmlParts: custom.xmlParts,
    structureProtection: custom.structureProtection,
  });
}

function sheetFile(state: GridState, id: string, sheet: Partial<IWorksheetData>): SheetFile {
  const custom = (sheet.custom ?? {}) as SheetCustom;
  const conditionals = resource<Record<string, IConditionFormattingRule[]>>(
    state,
    conditionalResource,
  );
  const validations = resource<Record<string, ISheetDataValidationRule[]>>(
    state,
    validationResource,
  );
  const tables = resource<Record<string, GridTables>>(state, tableResource);
  const drawings = resource<Record<string, GridDrawings>>(state, drawingResource);
  const charts = fromGridCharts(drawings[id], state.snapshot.sheets);
  const autoFilter = resource<Record<string, GridAutoFilter>>(state, filterResource)[id];
  return {
    name: sheet.name ?? id,
    visibility:
      sheet.hidden === 1 ? (custom.veryHidden === true ? "VeryHidden" : "Hidden") : "Visible",
    tabColor: plainColor(sheet.tabColor) ?? "",
    showGridlines: sheet.showGridlines !== 0,
    frozen: { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 },
    defaultColumnWidth: sheet.defaultColumnWidth ?? 88,
    defaultRowHeight: sheet.defaultRowHeight ?? 24,
    columns: lines(sheet.columnData, (data) => columnLine(state, data)),
    rows: lines(sheet.rowData, (data) => rowLine(state, data)),
    filteredRows: filteredRows(tables[id], autoFilter),
    cells: gridCells({ state, sheetId: id, sheet }),
    merges: fromGridRanges(sheet.mergeData ?? []),
    tables: fromGridTables(tables[id]?.tables ?? []),
    autoFilter: autoFilter && fromGridAutoFilter(autoFilter),
    conditionalFormats: (conditionals[id] ?? [])
      .map(fromGridFormat)
      .filter((format) => format !== undefined),
    dataValidations: (validations[id] ?? [])
      .map(fromGridValidation)
      .filter((rule) => rule !== undefined),
    ...(charts.length > 0 && { charts }),
    customProperties: custom.properties ?? {},
    ...definedMembers({
      protection: custom.protection,
      pageLayout: custom.pageLayout,
      pageBreaks: custom.pageBreaks,
    }),
  };
}

function filteredRows(tables?: GridTables, autoFilter?: GridAutoFilter): number[] {
  const rows = [...(tables?.tableFilteredOutRows ?? []), ...(autoFilter?.cachedFilteredOut ?? [])];
  return rows.sort((one, other) => one - other);
}

/** What a plugin of the grid keeps in the snapshot; it is JSON text that this host or the plugin wrote. */
function resource<T extends object>({ snapshot }: GridState, name: string): Partial<T> & T {
  const data = snapshot.resources?.find((candidate) => candidate.name === name)?.data;
  return (data ? JSON.parse(data) : {}) as Partial<T> & T;
}

type Line = Omit<LineFile, "index">;

function lines<T>(
  data: IObjectArrayPrimitiveType<T> | undefined,
  read: (line: T) => Line,
): LineFile[] {
  return Object.entries(data ?? {}).flatMap(([index, line]) => {
    const { hidden, ...rest } = read(line as T);
    if (!hidden && Object.keys(rest).length === 0) return [];
    return [{ index: Number(index), hidden, ...rest }];
  });
}

function columnLine({ snapshot }: GridState, data: Partial<IColumnData>): Line {
  const format = fromGridStyle(gridStyle(snapshot, data.s));
  return definedMembers({ size: data.w, hidden: data.hd === 1, format });
}

/** The grid fits a row's height (`ah`) unless it was set (`h`, with `ia` 0). */
function rowLine({ snapshot }: GridState, data: Partial<IRowData>): Line {
  const format = fromGridStyle(gridStyle(snapshot, data.s));
  const isFitted = data.ia !== 0 && data.ah !== undefined;
  return definedMembers({
    size: isFitted ? data.ah : data.ia === 1 ? undefined : data.h,
    fitted: isFitted ? (true as const) : undefined,
    hidden: data.hd === 1,
    format,
  });
}
