import { parameterAt } from "../bindArguments";
import type { CellPlace } from "../cellPlace";
import type { FunctionMetadata } from "../functionMetadata";
import { isOneCell } from "./plainCell";
import type { PlainBlock, PlainCell, PlainInput, PlainSheet } from "./plainCell";
import { readPlainFormula } from "./plainFormula";
import type { PlainArgument } from "./plainFormula";

/** Larger blocks are left to the engine, which reads them once for all the formulas that refer to them. */
const largestBlock = 256;

export interface PlainSources {
  functionNamed(name: string): FunctionMetadata | undefined;
  sheetNamed(unitId: string, name: string): PlainSheet | undefined;
  /** Whether a cell holds a formula or is spilled over by one. */
  isCalculated(sheet: PlainSheet, row: number, column: number): boolean;
}

/**
 * The cell as a plain one; undefined when its formula needs the engine: it is more than one call of a function, refers
 * to results of other formulas, or gives a function more or less than it declares.
 */
export function plainCellOf(
  formula: string,
  place: CellPlace,
  sheet: PlainSheet,
  sources: PlainSources,
): PlainCell | undefined {
  const read = readPlainFormula(formula);
  const metadata = read && sources.functionNamed(read.name);
  if (read === undefined || metadata === undefined || !takes(metadata, read.given.length)) {
    return undefined;
  }
  const given: PlainInput[] = [];
  for (const [index, argument] of read.given.entries()) {
    const input = inputOf(argument, sheet, sources);
    if (input === undefined) return undefined;
    const isLifted =
      input.kind === "reference" &&
      !isOneCell(input) &&
      parameterAt(metadata, index)?.shape === "scalar";
    if (isLifted) return undefined;
    given.push(input);
  }
  return { place, sheet, metadata, given };
}

function takes({ parameters, refusal, isVolatile }: FunctionMetadata, count: number): boolean {
  if (refusal !== undefined || isVolatile) return false;
  if (count > parameters.length && parameters.at(-1)?.isRepeating !== true) return false;
  return parameters.slice(count).every(({ isOptional, isRepeating }) => isOptional || isRepeating);
}

function inputOf(
  argument: PlainArgument,
  own: PlainSheet,
  sources: PlainSources,
): PlainInput | undefined {
  if (argument.kind !== "reference") return argument;
  const { sheetName, ...block } = argument;
  const sheet = sheetName === undefined ? own : sources.sheetNamed(own.unitId, sheetName);
  if (sheet === undefined) return undefined;
  const input = { ...block, sheet };
  return isFreeOfFormulas(input, sources) ? input : undefined;
}

export function isFreeOfFormulas(
  block: PlainBlock,
  sources: Pick<PlainSources, "isCalculated">,
): boolean {
  const { sheet, startRow, startColumn, endRow, endColumn } = block;
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > largestBlock) return false;
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (sources.isCalculated(sheet, row, column)) return false;
    }
  }
  return true;
}
