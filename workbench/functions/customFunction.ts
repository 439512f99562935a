import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";

import type { CellPlace } from "./cellPlace";

/** Computes a function for a cell from what the engine gives as arguments. */
export type Evaluate = (
  place: CellPlace,
  given: readonly (BaseReferenceObject | BaseValueObject)[],
) => BaseValueObject;

/** A function of the add-in in the engine's list; references reach it as such, so that addresses are known. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...given: (BaseReferenceObject | BaseValueObject)[]): BaseValueObject {
    const { row, column } = this;
    const place = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row, column };
    return this.evaluate(place, given);
  }
}
