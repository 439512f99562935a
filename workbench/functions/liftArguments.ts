import { parameterAt } from "./bindArguments";
import type { CallArgument } from "./callArgument";
import { isBlock } from "./callArgument";
import type { FunctionMetadata } from "./functionMetadata";

/** The calls that a block given to a scalar parameter stands for. */
export interface Lift {
  readonly rows: number;
  readonly columns: number;
  /** The arguments of one of them; undefined where a block does not reach, which is #N/A. */
  argumentsAt(row: number, column: number): readonly CallArgument[] | undefined;
}

/**
 * Excel calls a function once per value when a scalar parameter gets a block, and spills the results
 * (https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531).
 * One row or one column repeats over the other blocks. Undefined where there is nothing to lift.
 */
export function liftArguments(
  given: readonly CallArgument[],
  metadata: FunctionMetadata,
): Lift | undefined {
  const isLifted = given.map(
    (argument, index) => parameterAt(metadata, index)?.shape === "scalar" && isBlock(argument),
  );
  const blocks = given.filter((_, index) => isLifted[index]);
  if (blocks.length === 0) return undefined;
  return {
    rows: Math.max(...blocks.map(rowCount)),
    columns: Math.max(...blocks.map(columnCount)),
    argumentsAt: (row, column) => {
      const picked = given.map((argument, index) =>
        isLifted[index] ? element(argument, row, column) : argument,
      );
      return picked.every((argument) => argument !== undefined) ? picked : undefined;
    },
  };
}

const rowCount = (argument: CallArgument): number =>
  argument.kind === "values" ? argument.cells.length : 1;
const columnCount = (argument: CallArgument): number =>
  argument.kind === "values" ? (argument.cells[0]?.length ?? 0) : 1;

function element(argument: CallArgument, row: number, column: number): CallArgument | undefined {
  if (argument.kind === "omitted") return argument;
  const at = {
    row: rowCount(argument) === 1 ? 0 : row,
    column: columnCount(argument) === 1 ? 0 : column,
  };
  const cell = argument.cells[at.row]?.[at.column];
  if (cell === undefined) return undefined;
  const cells = [[cell]];
  if (argument.range === undefined) return { kind: "values", cells };
  const startRow = argument.range.startRow + at.row;
  const startColumn = argument.range.startColumn + at.column;
  const { sheetName } = argument.range;
  const range = { sheetName, startRow, startColumn, endRow: startRow, endColumn: startColumn };
  return { kind: "values", cells, range };
}
