import type { CellArea, CellStyle, ConditionalStyle, SheetPlan } from "../sheets/sheetPlan";

/** Gives a sheet its looks; queues requests only. */
export function styleSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  for (const { area, style } of plan.styles) {
    styleCells(rangeOf(sheet, area), style);
  }
  for (const style of plan.conditionalStyles) {
    addConditionalFormat(rangeOf(sheet, style.area), style);
  }
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { row, count, height } of heightRuns(plan.rowHeights)) {
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
  }
  freeze(sheet, plan);
}

interface HeightRun {
  readonly row: number;
  readonly count: number;
  readonly height: number;
}

/** One request for rows that follow one another and are equally high. */
function heightRuns(heights: SheetPlan["rowHeights"]): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const { row, height } of heights) {
    const last = runs.at(-1);
    const goesOn = last?.height === height && last.row + last.count === row;
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ row, count: 1, height });
  }
  return runs;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellArea) {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function styleCells(cells: Excel.Range, style: CellStyle): void {
  const { format } = cells;
  const { fill, fontColor, fontSize, bold } = style;
  if (fill !== undefined) {
    format.fill.color = fill;
  }
  format.font.set({
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === undefined ? {} : { bold }),
  });
  format.set({
    ...(style.horizontalAlignment && { horizontalAlignment: style.horizontalAlignment }),
    ...(style.verticalAlignment && { verticalAlignment: style.verticalAlignment }),
    ...(style.wrapText && { wrapText: style.wrapText }),
  });
  for (const edge of style.borders ?? []) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = style.borderColor ?? "#000000";
  }
}

function addConditionalFormat(
  cells: Excel.Range,
  { formula, fill, fontColor }: ConditionalStyle,
): void {
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.font.color = fontColor;
  if (fill !== undefined) {
    custom.format.fill.color = fill;
  }
}

/** No range is without rows or columns: what is frozen on one side only is said by its number. */
function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  const { freezePanes } = sheet;
  if (frozenRows > 0 && frozenColumns > 0) {
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
  else freezePanes.unfreeze();
}
