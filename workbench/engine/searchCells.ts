import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { CellReader } from "./readCells";
import { replaceText } from "./searchText";
import type { Engine } from "./startEngine";
import { usedArea } from "./usedArea";
import { writeInputs } from "./writeCells";

/** The cells of an area that show or hold a match, row by row. */
export function findCells(engine: Engine, area: CellArea, pattern: RegExp): readonly CellArea[] {
  const used = usedArea(engine, area, "values");
  if (used === undefined) return [];
  const reader = new CellReader(engine, area.sheetId);
  return cellsOf(used).filter(({ row, column }) => {
    const texts = [reader.text(row, column), String(reader.formula(row, column))];
    return texts.some((text) => text !== "" && text.search(pattern) >= 0);
  });
}

/** Replaces in constants and formulas, as Excel's Replace does; tells how many replacements were made. */
export function replaceInCells(
  engine: Engine,
  area: CellArea,
  pattern: RegExp,
  replacement: string,
): number {
  const used = usedArea(engine, area, "values");
  if (used === undefined) return 0;
  const reader = new CellReader(engine, area.sheetId);
  let count = 0;
  for (const cell of cellsOf(used)) {
    if (reader.isSpilled(cell.row, cell.column)) continue;
    const text = entryOf(reader, cell);
    const replaced = replaceText(text, pattern, replacement);
    if (replaced === undefined || text === "") continue;
    count += [...text.matchAll(pattern)].length;
    writeInputs(engine, cell, replaced);
  }
  return count;
}

/** What stands in the formula bar. */
function entryOf(reader: CellReader, { row, column }: CellArea): string {
  const entry = reader.formula(row, column);
  return typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);
}

function cellsOf(area: CellArea): readonly CellArea[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return areaBetween(area.sheetId, row, column, row, column);
  });
}
