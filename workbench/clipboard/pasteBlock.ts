import type { CellArea } from "../engine/cellArea";
import { cellOfInput } from "../engine/cellOfInput";
import { growGrid } from "../engine/gridClamp";
import { areCellsWritable } from "../engine/protection";
import { CellReader } from "../engine/readCells";
import { asOneStep } from "../engine/runAsOneStep";
import { selectArea, selectedArea } from "../engine/selection";
import type { Engine } from "../engine/startEngine";
import { writeCellData } from "../engine/writeMutation";
import type { CellMatrix } from "../engine/writeMutation";
import type { PastedBlock, PastedCell } from "./pastedCell";

/** What became of a paste. */
export type Pasted = "done" | "protected";

const textFormat = { n: { pattern: "@" } };

/**
 * Puts cells of another program at the selection, each read as if it were typed; text-formatted cells keep "001" and
 * "=1+1" as they are. A selection that the block fits into several times is filled. As in Excel, data validation does
 * not look at what is pasted and stays where it is
 * (https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249).
 */
export function pasteBlock(engine: Engine, block: PastedBlock): Pasted {
  const rows = block.length;
  const columns = Math.max(...block.map((cells) => cells.length));
  const target = pasteTarget(selectedArea(engine), rows, columns);
  if (!areCellsWritable(engine, target)) return "protected";
  asOneStep(engine, () => {
    growGrid(engine, target);
    const reader = new CellReader(engine, target.sheetId);
    const cells: CellMatrix = {};
    for (let row = target.row; row < target.row + target.rows; row += 1) {
      const line: CellMatrix[number] = {};
      for (let column = target.column; column < target.column + target.columns; column += 1) {
        const pasted = block[(row - target.row) % rows]?.[(column - target.column) % columns];
        line[column] = cellOf(pasted, reader.numberFormat(row, column));
      }
      cells[row] = line;
    }
    writeCellData(engine, target.sheetId, cells, "content");
  });
  selectArea(engine, target);
  return "done";
}

function pasteTarget(selected: CellArea, rows: number, columns: number): CellArea {
  const isFilled = selected.rows % rows === 0 && selected.columns % columns === 0;
  return isFilled ? selected : { ...selected, rows, columns };
}

function cellOf(pasted: PastedCell | undefined, present: string) {
  const { text = "", isText = false, style } = pasted ?? {};
  const cell = cellOfInput(text, isText ? "@" : present);
  if (!isText && style === undefined) return cell;
  return { ...cell, s: { ...style, ...(isText ? textFormat : {}), ...formatOf(cell) } };
}

function formatOf({ s }: ReturnType<typeof cellOfInput>): object {
  return typeof s === "object" && s !== null ? s : {};
}
