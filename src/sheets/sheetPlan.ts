import type { Scale } from "../domain/scale";
import type { PlanCell } from "./planCell";

/** A block of cells on a sheet, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How cells look; what is left out stays as it is. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: true;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: true;
  /** Thin lines; the names are those of `Excel.BorderIndex`. */
  readonly borders?: readonly ("EdgeLeft" | "EdgeBottom" | "InsideHorizontal")[];
  readonly borderColor?: string;
}

/** A conditional format by formula; the formula is written for the area's first cell. */
export interface ConditionalStyle {
  readonly area: CellArea;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor: string;
}

/** How a sheet is printed, on A4. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** The rows that every page begins with, counted from 0. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a page. Left out, the sheet is made as narrow as the page instead: Excel does one or the other. */
  readonly breaksBefore?: readonly number[];
  /** In percent, beside `breaksBefore`; 100 when left out. */
  readonly scale?: number;
  /** How many columns from the left are printed; all when left out. */
  readonly printedColumns?: number;
}

/** A chart of scores. Its axis is the scale, so that charts can be compared by eye. */
export interface ChartPlan {
  readonly kind: "radar" | "columns";
  readonly title: string;
  /** Labels in the first column, series below their names in the others; a blank cell is a gap. */
  readonly data: CellArea;
  readonly axis: Scale;
  /** The cells it lies over. */
  readonly place: CellArea;
}

/** A column that is the user's from the start. */
export interface UserColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly numberFormat: string;
}

/** A whole sheet of ours as a value. What stands right of its cells is the user's. */
export interface SheetPlan {
  /** By which the sheet is known again, whatever it has been renamed to. */
  readonly sheetMark: string;
  readonly name: string;
  readonly tabColor: string;
  /** What each column is about: a column with the same key is the same, whatever its header. */
  readonly columnKeys: readonly string[];
  /** From A1; all rows equally long. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** In the shape of `cells`; set before them. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Later ones lie on top of earlier ones. */
  readonly styles: readonly { readonly area: CellArea; readonly style: CellStyle }[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Left out, Excel's own. */
  readonly page?: PageSetup;
  readonly charts?: readonly ChartPlan[];
  /** Areas that the formula in their first cell fills: what it fills them with is not ours. */
  readonly spills?: readonly CellArea[];
  /** Columns that a new sheet has right of ours, for the user to fill; afterwards they are the user's. */
  readonly userColumns?: readonly UserColumn[];
  /** The column of employee IDs and their first row: user cells beside them move with the employee. */
  readonly keyColumn: { readonly column: number; readonly firstRow: number };
}
