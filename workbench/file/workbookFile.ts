import type { CellMarks } from "../engine/cellMarks";
import type { PageLayout } from "../engine/pageLayout";
import type { SheetProtection } from "../engine/protection";
import type { StructureProtection } from "../engine/structureProtection";
import type { HostFormat } from "../objects/conditionalFormatKinds";
import type { CellFormat } from "./cellFormat";
import type { AutoFilterFile, ColumnFilterFile } from "./columnFilterFile";
import type { ChartFile } from "./chartFile";
import type { DataValidationFile } from "./dataValidationFile";
import type { GridArea } from "./gridArea";

/**
 * What a workbook holds, in Excel's words and units, tied neither to the grid's snapshot nor to the file's XML:
 * both are mapped to and from this value by pure functions.
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names: readonly NameFile[];
  /** What add-ins keep in the document as JSON values: `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `Office.context.document.settings`, as the client serialises them. */
  readonly officeSettings: Readonly<Record<string, string>>;
  /** How the add-in starts with the workbook ("Background", "Inactive"); absent while it has not said. */
  readonly addinStartState?: string;
  readonly document: DocumentFile;
}

/** What belongs to the workbook as a whole; an absent member was never set. */
export interface DocumentFile {
  /** Index of the sheet that is shown. */
  readonly activeSheet?: number;
  /** `Excel.DocumentProperties`, by the names of the object model. */
  readonly properties?: Readonly<Record<string, string | number>>;
  readonly customProperties?: Readonly<Record<string, string | number | boolean>>;
  /** Custom XML parts by their id. */
  readonly xmlParts?: Readonly<Record<string, string>>;
  readonly structureProtection?: StructureProtection;
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels at 100 %. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly LineFile[];
  readonly rows: readonly LineFile[];
  /** The rows that filters hide, in order; `hidden` of a row is what the user has hidden. */
  readonly filteredRows: readonly number[];
  /** In reading order; a cell is here when it has a value, a formula, a format or a mark. */
  readonly cells: readonly CellFile[];
  readonly merges: readonly GridArea[];
  readonly tables: readonly TableFile[];
  readonly autoFilter: AutoFilterFile | undefined;
  readonly conditionalFormats: readonly HostFormat[];
  readonly dataValidations: readonly DataValidationFile[];
  /** From back to front; absent: none. */
  readonly charts?: readonly ChartFile[];
  /** `worksheet.customProperties`. */
  readonly customProperties: Readonly<Record<string, string>>;
  readonly protection?: SheetProtection;
  /** What differs from Excel's own layout. */
  readonly pageLayout?: Partial<PageLayout>;
  readonly pageBreaks?: PageBreaksFile;
}

/** The lines, counted from 0, before which a page begins. */
export interface PageBreaksFile {
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A row or column that differs from the sheet's default. */
export interface LineFile {
  readonly index: number;
  /** Height or width in pixels at 100 %. */
  readonly size?: number;
  /** The height follows the content; a width never does. */
  readonly fitted?: true;
  readonly hidden: boolean;
  /** The look of cells that have none of their own. */
  readonly format?: CellFormat;
}

export interface ErrorValue {
  readonly error: string;
}

export type FileValue = string | number | boolean | ErrorValue;

export interface CellFile {
  readonly row: number;
  readonly column: number;
  readonly value?: FileValue;
  /** As Excel's formula bar shows it, with the leading `=`. */
  readonly formula?: string;
  /** The values a spilling formula put into its range, first row first; the formula's own value included. */
  readonly spill?: readonly (readonly FileValue[])[];
  readonly format?: CellFormat;
  readonly marks?: CellMarks;
}

export interface NameFile {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  /** The sheet the name is valid on; absent: the whole workbook. */
  readonly sheet?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A table with its header row. */
export interface TableFile {
  readonly name: string;
  /** Header and data rows; the row of totals is the one below. */
  readonly area: GridArea;
  readonly showTotals?: true;
  /** What the row of totals held when it was taken away: texts and formulas. */
  readonly totals?: readonly string[];
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** Excel's style name, such as `TableStyleMedium2`; "" for none. */
  readonly style: string;
  readonly columns: readonly string[];
  readonly filters: readonly ColumnFilterFile[];
}

export function isErrorValue(value: FileValue | undefined): value is ErrorValue {
  return typeof value === "object";
}
