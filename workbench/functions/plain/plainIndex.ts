import type { CellPlace } from "../cellPlace";
import { cellNumber, isOneCell } from "./plainCell";
import type { PlainBlock, PlainCell } from "./plainCell";

interface Dependents {
  readonly block: PlainBlock;
  readonly cells: Set<PlainCell>;
}

/** The plain cells of one sheet, and which plain cells of any sheet refer to it. */
interface SheetIndex {
  readonly cells: Map<number, PlainCell>;
  readonly ofCells: Map<number, Set<PlainCell>>;
  readonly ofBlocks: Map<string, Dependents>;
}

export interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

type SheetIds = Pick<CellPlace, "unitId" | "sheetId">;

/** Finds plain cells by where they are and by what they refer to. */
export class PlainIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  at({ unitId, sheetId, row, column }: CellPlace): PlainCell | undefined {
    return this.known({ unitId, sheetId })?.cells.get(cellNumber(row, column));
  }

  add(cell: PlainCell): void {
    this.sheetOf(cell.place).cells.set(cellNumber(cell.place.row, cell.place.column), cell);
    for (const input of cell.given) {
      if (input.kind === "reference") this.dependentsOn(input).add(cell);
    }
  }

  remove(cell: PlainCell): void {
    this.known(cell.place)?.cells.delete(cellNumber(cell.place.row, cell.place.column));
    for (const input of cell.given) {
      if (input.kind === "reference") this.dependentsOn(input).delete(cell);
    }
  }

  clear(): void {
    this.sheets.clear();
  }

  isEmpty(): boolean {
    for (const { cells } of this.sheets.values()) if (cells.size > 0) return false;
    return true;
  }

  *all(): Generator<PlainCell> {
    for (const { cells } of this.sheets.values()) yield* cells.values();
  }

  /** The plain cells of a sheet by their numbers. */
  onSheet(ids: SheetIds): ReadonlyMap<number, PlainCell> | undefined {
    return this.known(ids)?.cells;
  }

  /** Adds to `found` the plain cells that refer to this one by itself. */
  findOnCell(ids: SheetIds, cell: number, found: Set<PlainCell>): void {
    for (const one of this.known(ids)?.ofCells.get(cell) ?? []) found.add(one);
  }

  /** Adds to `found` the plain cells that refer to a block which meets this one. */
  findOnBlocks(ids: SheetIds, block: Block, found: Set<PlainCell>): void {
    for (const other of this.known(ids)?.ofBlocks.values() ?? []) {
      if (!meets(block, other.block)) continue;
      for (const one of other.cells) found.add(one);
    }
  }

  private known({ unitId, sheetId }: SheetIds): SheetIndex | undefined {
    return this.sheets.get(`${unitId}\n${sheetId}`);
  }

  private sheetOf(ids: SheetIds): SheetIndex {
    const known = this.known(ids);
    if (known !== undefined) return known;
    const fresh = { cells: new Map(), ofCells: new Map(), ofBlocks: new Map() };
    this.sheets.set(`${ids.unitId}\n${ids.sheetId}`, fresh);
    return fresh;
  }

  private dependentsOn(block: PlainBlock): Set<PlainCell> {
    const { ofCells, ofBlocks } = this.sheetOf(block.sheet);
    const from = cellNumber(block.startRow, block.startColumn);
    if (isOneCell(block)) return valueOf(ofCells, from, () => new Set());
    const key = `${String(from)}:${String(cellNumber(block.endRow, block.endColumn))}`;
    return valueOf(ofBlocks, key, () => ({ block, cells: new Set<PlainCell>() })).cells;
  }
}

function valueOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function meets(one: Block, other: Block): boolean {
  return (
    one.startRow <= other.endRow &&
    one.endRow >= other.startRow &&
    one.startColumn <= other.endColumn &&
    one.endColumn >= other.startColumn
  );
}
