import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { areaBetween, containsArea, lastColumn, lastRow } from "./cellArea";
import { CopySource } from "./copySource";
import { fillLine } from "./fillLine";
import type { FillRule, FillSource } from "./fillLine";
import { growGrid } from "./gridClamp";
import { CellReader } from "./readCells";
import type { Engine } from "./startEngine";
import { writeEach } from "./writeCells";

type Side = "down" | "up" | "right" | "left";

/** `range.autoFill`: continues what the source holds over the rest of the destination, which contains it. */
export function fillCells(
  engine: Engine,
  source: CellArea,
  destination: CellArea,
  rule: FillRule,
): void {
  const side = fillSide(source, destination);
  if (side === undefined) throw new ExcelError("InvalidArgument", "destinationRange");
  const copied = new CopySource(engine, source);
  const lines = readLines(engine, source, side);
  const isVertical = side === "down" || side === "up";
  growGrid(engine, destination);
  writeEach(engine, destination, rule === "FillFormats" ? "format" : "content", (row, column) => {
    const cell = areaBetween(destination.sheetId, row, column, row, column);
    if (containsArea(source, cell)) return undefined;
    const index = distance(source, cell, side);
    const across = isVertical ? column - source.column : row - source.row;
    const filled = fillLine(lines[across] ?? [], index, rule);
    const at = isBackwards(side) ? (lines[across]?.length ?? 1) - 1 - filled.source : filled.source;
    const [fromRow, fromColumn] = isVertical ? [at, across] : [across, at];
    const type = rule === "FillFormats" ? "Formats" : rule === "FillValues" ? "Formulas" : "All";
    const copy = copied.copy(fromRow, fromColumn, cell, type);
    if (filled.kind === "copy") return copy;
    return { ...copy, v: filled.value, t: filled.kind === "number" ? 2 : 1, f: null, si: null };
  });
}

function isBackwards(side: Side): boolean {
  return side === "up" || side === "left";
}

/** The source's columns (or rows), each in the direction of the fill. */
function readLines(engine: Engine, source: CellArea, side: Side): readonly FillSource[][] {
  const reader = new CellReader(engine, source.sheetId);
  const isVertical = side === "down" || side === "up";
  const [count, length] = isVertical
    ? [source.columns, source.rows]
    : [source.rows, source.columns];
  return Array.from({ length: count }, (_, across) => {
    const line = Array.from({ length }, (__, along) => {
      const row = source.row + (isVertical ? along : across);
      const column = source.column + (isVertical ? across : along);
      const formula = reader.formula(row, column);
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const isDate = /[ymd]/i.test(reader.numberFormat(row, column).replace("General", ""));
      return { value: reader.value(row, column).value, isFormula, isDate };
    });
    return isBackwards(side) ? line.reverse() : line;
  });
}

function fillSide(source: CellArea, destination: CellArea): Side | undefined {
  if (!containsArea(destination, source)) return undefined;
  const isTall = source.columns === destination.columns && source.column === destination.column;
  const isWide = source.rows === destination.rows && source.row === destination.row;
  if (isTall && source.row === destination.row) return "down";
  if (isTall && lastRow(source) === lastRow(destination)) return "up";
  if (isWide && source.column === destination.column) return "right";
  return isWide && lastColumn(source) === lastColumn(destination) ? "left" : undefined;
}

function distance(source: CellArea, cell: CellArea, side: Side): number {
  switch (side) {
    case "down":
      return cell.row - lastRow(source) - 1;
    case "up":
      return source.row - cell.row - 1;
    case "right":
      return cell.column - lastColumn(source) - 1;
    case "left":
      return source.column - cell.column - 1;
  }
}
