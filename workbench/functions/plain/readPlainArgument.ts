import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";

import type { CallArgument } from "../callArgument";
import type { CellScalar } from "../cellScalar";
import { engineErrorType } from "../engineErrorType";
import type { PlainBlock, PlainInput, PlainSheet } from "./plainCell";

/** An argument with the values that its cells hold now, as the engine would hand them over. */
export function readPlainArgument(input: PlainInput): CallArgument {
  switch (input.kind) {
    case "omitted":
      return input;
    case "value":
      return { kind: "values", cells: [[input.value]] };
    default:
      return readBlock(input);
  }
}

function readBlock(block: PlainBlock): CallArgument {
  const { sheet, startRow, startColumn, endRow, endColumn } = block;
  const matrix = sheet.model.getCellMatrix();
  const cells: CellScalar[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CellScalar[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      line.push(readCell(matrix.getValue(row, column), sheet));
    }
    cells.push(line);
  }
  const sheetName = sheet.model.getName();
  return { kind: "values", cells, range: { sheetName, startRow, startColumn, endRow, endColumn } };
}

function readCell(cell: Nullable<ICellData>, sheet: PlainSheet): CellScalar {
  const value = cell?.v;
  if (!cell || value === undefined || value === null) return null;
  if (typeof value === "string" && ERROR_TYPE_SET.has(engineErrorType(value))) {
    return { error: value };
  }
  switch (cell.t) {
    case CellValueType.NUMBER:
      return cell.s && isText(cell, sheet) ? String(value) : Number(value);
    case CellValueType.BOOLEAN:
      return value === true || Number(value) === 1 || value === "TRUE";
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(value);
    default:
      return value;
  }
}

/** A number in a cell that is formatted as text counts as text. */
function isText(cell: ICellData, { styles }: PlainSheet): boolean {
  return styles.getStyleByCell(cell)?.n?.pattern === "@";
}
