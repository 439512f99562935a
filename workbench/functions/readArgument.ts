import { UniverInstanceType } from "@univerjs/core";
import type { IUniverInstanceService, Nullable, Workbook } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/engine-formula";

import type { CallArgument } from "./callArgument";
import type { CellScalar } from "./cellScalar";
import type { SheetRange } from "./rangeAddress";

type EngineArgument = BaseReferenceObject | BaseValueObject;

/**
 * An argument as the engine hands it over. A reference brings its range, and blank cells in it stay blank;
 * in an array or a result Excel has already made them 0.
 */
export function readArgument(
  argument: EngineArgument,
  instances: IUniverInstanceService,
): CallArgument {
  if (isReference(argument)) {
    const cells = readBlock(argument.toArrayValueObject());
    const range = sheetRange(argument, instances);
    return range === undefined ? { kind: "values", cells } : { kind: "values", cells, range };
  }
  if (argument.isNull()) return { kind: "omitted" };
  if (!isArray(argument)) return { kind: "values", cells: [[readScalar(argument)]] };
  return { kind: "values", cells: readBlock(argument).map((row) => row.map((cell) => cell ?? 0)) };
}

function isReference(argument: EngineArgument): argument is BaseReferenceObject {
  return argument.isReferenceObject();
}

function isArray(argument: BaseValueObject): argument is ArrayValueObject {
  return argument.isArray();
}

function readBlock(array: ArrayValueObject): CellScalar[][] {
  return array.getArrayValue().map((row) => Array.from(row, (value) => readScalar(value)));
}

function readScalar(value: Nullable<BaseValueObject>): CellScalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isLambda()) return { error: "#CALC!" };
  return value.getValue();
}

function sheetRange(
  reference: BaseReferenceObject,
  instances: IUniverInstanceService,
): SheetRange | undefined {
  const { range, sheetId, unitId } = reference.toUnitRange();
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheetName = workbook?.getSheetBySheetId(sheetId)?.getName();
  if (sheetName === undefined) return undefined;
  const { startRow, startColumn, endRow, endColumn } = range;
  return { sheetName, startRow, startColumn, endRow, endColumn };
}
