import type { CellComment } from "./cellComment";
import type { CellArea } from "./cellArea";
import { clampToGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";
import { writeEach } from "./writeCells";

/** `Excel.RangeHyperlink` */
export interface CellHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/**
 * What Excel knows of a cell and the engine does not: kept in the `custom` member of the engine's cell, which is saved
 * with the workbook, copied and undone with the cell. A member that is left out has Excel's standard value.
 */
export interface CellMarks {
  /** `format.protection.locked`, true where nothing is said. */
  readonly locked?: false;
  readonly formulaHidden?: true;
  readonly shrinkToFit?: true;
  /** `Excel.FillPattern` and its colour; kept, drawn as a plain fill. */
  readonly fillPattern?: string;
  readonly fillPatternColor?: string;
  readonly hyperlink?: CellHyperlink;
  readonly comment?: CellComment;
  /** The named style last applied; "Normal" where nothing is said. */
  readonly style?: string;
}

export function cellMarks(engine: Engine, sheetId: string, row: number, column: number): CellMarks {
  return sheetModel(engine, sheetId).getCellRaw(row, column)?.custom ?? {};
}

/** One fact of all cells; null when they differ, as Excel gives it. */
export function readMark<T>(
  engine: Engine,
  areas: readonly CellArea[],
  fact: (marks: CellMarks) => T,
): T | null {
  let first: { readonly value: T } | undefined;
  for (const area of areas) {
    const target = clampToGrid(engine, area);
    if (target === undefined) first ??= { value: fact({}) };
    else {
      for (let row = target.row; row < target.row + target.rows; row += 1) {
        for (let column = target.column; column < target.column + target.columns; column += 1) {
          const value = fact(cellMarks(engine, area.sheetId, row, column));
          first ??= { value };
          if (value !== first.value) return null;
        }
      }
    }
  }
  return first === undefined ? null : first.value;
}

type MarksChange = { readonly [K in keyof CellMarks]: CellMarks[K] | undefined };

/** Adds to the marks of every cell; a member that is undefined goes back to Excel's standard. */
export function writeMarks(engine: Engine, areas: readonly CellArea[], change: MarksChange): void {
  changeMarks(engine, areas, (marks) => ({ ...marks, ...change }));
}

/** Replaces the marks of every cell by what `change` makes of them. */
export function changeMarks(
  engine: Engine,
  areas: readonly CellArea[],
  change: (marks: CellMarks) => MarksChange,
): void {
  for (const area of areas) {
    const target = clampToGrid(engine, area);
    if (target === undefined) continue;
    writeEach(engine, target, "format", (row, column) => {
      const before = cellMarks(engine, area.sheetId, row, column);
      const marks = definedEntries(change(before));
      const isSame = JSON.stringify(marks) === JSON.stringify(before);
      return isSame ? undefined : { custom: Object.keys(marks).length === 0 ? null : marks };
    });
  }
}

function definedEntries(marks: MarksChange): CellMarks {
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
}
