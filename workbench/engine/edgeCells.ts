import type { CellArea } from "./cellArea";
import { areaBetween, excelColumns, excelRows, lastColumn, lastRow } from "./cellArea";
import { CellReader } from "./readCells";
import type { Engine } from "./startEngine";
import { usedArea } from "./usedArea";

/** `Excel.KeyboardDirection` */
export type Direction = "Left" | "Right" | "Up" | "Down";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead from a cell: the end of its block of filled cells, the next such block, or the sheet's edge. */
export function edgeCell(engine: Engine, cell: CellArea, direction: Direction): CellArea {
  const [rowStep, columnStep] = steps[direction];
  const whole = { ...cell, row: 0, column: 0, rows: excelRows, columns: excelColumns };
  const used = usedArea(engine, whole, "values") ?? cell;
  const reader = new CellReader(engine, cell.sheetId);
  const isFilled = (row: number, column: number) => reader.value(row, column).type !== "Empty";
  const isUsed = (row: number, column: number) =>
    row >= Math.min(used.row, cell.row) &&
    column >= Math.min(used.column, cell.column) &&
    row <= Math.max(lastRow(used), cell.row) &&
    column <= Math.max(lastColumn(used), cell.column);
  let { row, column } = cell;
  const isInBlock = isFilled(row, column) && isFilled(row + rowStep, column + columnStep);
  while (isUsed(row + rowStep, column + columnStep)) {
    const isNextFilled = isFilled(row + rowStep, column + columnStep);
    if (isInBlock && !isNextFilled) return at(cell, row, column);
    row += rowStep;
    column += columnStep;
    if (!isInBlock && isNextFilled) return at(cell, row, column);
  }
  return isInBlock ? at(cell, row, column) : sheetEdge(cell, direction);
}

function at(cell: CellArea, row: number, column: number): CellArea {
  return areaBetween(cell.sheetId, row, column, row, column);
}

function sheetEdge(cell: CellArea, direction: Direction): CellArea {
  switch (direction) {
    case "Left":
      return { ...cell, column: 0 };
    case "Right":
      return { ...cell, column: excelColumns - 1 };
    case "Up":
      return { ...cell, row: 0 };
    case "Down":
      return { ...cell, row: excelRows - 1 };
  }
}

/** The block around an area that blank rows and columns (or the sheet's edges) enclose: Excel's Ctrl+Shift+*. */
export function surroundingRegion(engine: Engine, area: CellArea): CellArea {
  let region = area;
  for (;;) {
    const grown = withNeighbours(engine, region);
    if (grown === undefined) return region;
    region = grown;
  }
}

function withNeighbours(engine: Engine, region: CellArea): CellArea | undefined {
  const top = Math.max(0, region.row - 1);
  const left = Math.max(0, region.column - 1);
  const bottom = Math.min(excelRows - 1, lastRow(region) + 1);
  const right = Math.min(excelColumns - 1, lastColumn(region) + 1);
  const ring = areaBetween(region.sheetId, top, left, bottom, right);
  const isUsed = (part: CellArea) => usedArea(engine, part, "values") !== undefined;
  const up = top < region.row && isUsed({ ...ring, rows: 1 });
  const down = bottom > lastRow(region) && isUsed({ ...ring, row: bottom, rows: 1 });
  const before = left < region.column && isUsed({ ...ring, columns: 1 });
  const after = right > lastColumn(region) && isUsed({ ...ring, column: right, columns: 1 });
  if (!up && !down && !before && !after) return undefined;
  return areaBetween(
    region.sheetId,
    up ? top : region.row,
    before ? left : region.column,
    down ? bottom : lastRow(region),
    after ? right : lastColumn(region),
  );
}
