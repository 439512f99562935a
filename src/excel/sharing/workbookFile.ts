import writeWorkbook, { type CellObject, type Sheet } from "write-excel-file/universal";
import { cellStyles, type OneCellStyle } from "../../sheets/sharing/cellStyles";
import { plainValue } from "../../sheets/sharing/plainValue";
import type { ConditionalStyle, SheetPlan } from "../../sheets/sheetPlan";

/** Chinese and Latin letters alike on Windows; elsewhere Excel takes another font with Chinese letters. */
const fontFamily = "Microsoft YaHei";

/** A workbook file (.xlsx) of the planned sheets that holds values and formats, and nothing of this workbook beside them. */
export function workbookFile(plans: readonly SheetPlan[]): Promise<Blob> {
  return writeWorkbook(plans.map(fileSheet), { fontFamily, fontSize: 11 }).toBlob();
}

type FileSheet = Sheet<Blob>;
type FileCondition = NonNullable<FileSheet["conditionalFormatting"]>[number];

function fileSheet(plan: SheetPlan): FileSheet {
  return {
    sheet: plan.name,
    data: fileRows(plan),
    columns: plan.columnWidths.map((width) => ({ width: characters(width) })),
    stickyRowsCount: plan.frozenRows,
    stickyColumnsCount: plan.frozenColumns,
    showGridLines: false,
    orientation: "landscape",
    conditionalFormatting: plan.conditionalStyles.map(fileCondition),
  };
}

function fileRows(plan: SheetPlan): CellObject[][] {
  const styles = cellStyles(plan);
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  return plan.cells.map((cells, row) => {
    const height = heights.get(row);
    return cells.map((cell, column) => {
      const format = plan.numberFormats[row]?.[column] ?? "General";
      const value = plainValue(cell, format);
      return {
        ...(value !== null && { value }),
        ...(format !== "General" && value !== null && { format }),
        ...fileStyle(styles[row]?.[column] ?? {}),
        ...(height !== undefined && { height }),
      };
    });
  });
}

function fileStyle(style: OneCellStyle): CellObject {
  const { fill, fontColor, fontSize, bold, wrapText, borderColor = "#000000" } = style;
  const { horizontalAlignment: across, verticalAlignment: down } = style;
  return {
    ...(fill && { backgroundColor: fill }),
    ...(fontColor && { textColor: fontColor }),
    ...(fontSize && { fontSize }),
    ...(bold && { fontWeight: "bold" }),
    ...(wrapText && { wrap: true }),
    ...(across && { align: alignments[across] }),
    ...(down && { alignVertical: alignments[down] }),
    ...(style.hasLeftLine && { leftBorderStyle: "thin", leftBorderColor: borderColor }),
    ...(style.hasBottomLine && { bottomBorderStyle: "thin", bottomBorderColor: borderColor }),
  };
}

const alignments = {
  Left: "left",
  Center: "center",
  Right: "right",
  Top: "top",
  Bottom: "bottom",
} as const;

function fileCondition({ area, formula, fill, fontColor }: ConditionalStyle): FileCondition {
  const from = { row: area.row + 1, column: area.column + 1 };
  const to = { row: area.row + area.rowCount, column: area.column + area.columnCount };
  return {
    cellRange: { from, to },
    // In files a condition's formula has no sign of equality (ECMA-376, 18.3.1.43).
    condition: { formula: formula.replace(/^=/u, "") },
    style: { textColor: fontColor, ...(fill && { backgroundColor: fill }) },
  };
}

/** Points to characters of the standard font, 7 pixels wide with 5 pixels around them (ECMA-376, 18.3.1.13). */
function characters(points: number): number {
  return Math.max(1, ((points / 72) * 96 - 5) / 7);
}
