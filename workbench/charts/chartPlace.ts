/** A corner of a chart: a cell, and how many pixels (at 100 %) into it. */
export interface ChartCorner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Where a chart lies on its sheet. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** The lines of a sheet: how many pixels each is high or wide; 0 when it is hidden. */
export interface SheetLines {
  readonly height: (row: number) => number;
  readonly width: (column: number) => number;
}

/** Pixels from the sheet's top left corner. */
export interface SheetRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function rectangleOf(lines: SheetLines, { from, to }: ChartPlace): SheetRectangle {
  const left = startOf(lines.width, from.column) + from.columnOffset;
  const top = startOf(lines.height, from.row) + from.rowOffset;
  return {
    left,
    top,
    width: startOf(lines.width, to.column) + to.columnOffset - left,
    height: startOf(lines.height, to.row) + to.rowOffset - top,
  };
}

export function placeOf(
  lines: SheetLines,
  { left, top, width, height }: SheetRectangle,
): ChartPlace {
  return { from: cornerAt(lines, left, top), to: cornerAt(lines, left + width, top + height) };
}

function startOf(size: (index: number) => number, index: number): number {
  let start = 0;
  for (let line = 0; line < index; line += 1) start += size(line);
  return start;
}

function cornerAt(lines: SheetLines, x: number, y: number): ChartCorner {
  const column = lineAt(lines.width, x, 16_383);
  const row = lineAt(lines.height, y, 1_048_575);
  return {
    row: row.index,
    rowOffset: row.offset,
    column: column.index,
    columnOffset: column.offset,
  };
}

function lineAt(
  size: (index: number) => number,
  position: number,
  last: number,
): { readonly index: number; readonly offset: number } {
  let offset = Math.max(0, position);
  let index = 0;
  while (index < last && offset >= size(index)) {
    offset -= size(index);
    index += 1;
  }
  return { index, offset };
}
