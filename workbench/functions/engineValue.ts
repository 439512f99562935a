import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

import type { CellScalar } from "./cellScalar";
import { isCellError } from "./cellScalar";
import { engineErrorType } from "./engineErrorType";

/** A block of values as the engine takes it. One value is no array: a 1 × 1 array would cost the engine a spill. */
export function engineValue(cells: readonly (readonly CellScalar[])[]): BaseValueObject {
  const columnCount = cells[0]?.length ?? 0;
  if (cells.length === 1 && columnCount === 1) return engineScalar(cells[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(engineScalar)),
    rowCount: cells.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineScalar(cell: CellScalar): BaseValueObject {
  if (isCellError(cell)) return ErrorValueObject.create(engineErrorType(cell.error));
  switch (typeof cell) {
    case "number":
      return NumberValueObject.create(cell);
    case "string":
      return StringValueObject.create(cell);
    case "boolean":
      return BooleanValueObject.create(cell);
    default:
      return NumberValueObject.create(0);
  }
}
