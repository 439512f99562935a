import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { IRange, Nullable } from "@univerjs/core";

/**
 * `ANCHORARRAY(A1)`, which Excel shows as `A1#`: the range that the formula in A1 spills into. A formula with a
 * single result is its own range; a cell that does not spill gives #REF!.
 */
export class AnchorArrayFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super("ANCHORARRAY");
  }

  override calculate(
    anchor: BaseReferenceObject | BaseValueObject,
  ): BaseReferenceObject | BaseValueObject {
    if (!isReference(anchor)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = anchor.getRangePosition();
    const range = spillRange(anchor, startRow, startColumn);
    if (range !== undefined) return this.createReferenceObject(anchor, range);
    return hasFormula(anchor, startRow, startColumn)
      ? anchor
      : ErrorValueObject.create(ErrorType.REF);
  }
}

function isReference(value: BaseReferenceObject | BaseValueObject): value is BaseReferenceObject {
  return value.isReferenceObject();
}

/** This calculation's spill where the anchor has been calculated in it, else the one kept from before. */
function spillRange(anchor: BaseReferenceObject, row: number, column: number): IRange | undefined {
  const isCalculatedNow = anchor.getCurrentRuntimeSheetData()?.getValue(row, column) !== undefined;
  const ranges = isCalculatedNow
    ? anchor.getCurrentRuntimeActiveArrayFormulaRange()
    : anchor.getCurrentActiveArrayFormulaRange();
  return isBlocked(anchor, row, column) ? undefined : spillAt(ranges, row, column);
}

function hasFormula(anchor: BaseReferenceObject, row: number, column: number): boolean {
  const cell = anchor.getCurrentActiveSheetData().cellData.getValue(row, column);
  const isFormula = typeof cell?.f === "string" || typeof cell?.si === "string";
  return isFormula && !isBlocked(anchor, row, column);
}

function isBlocked(anchor: BaseReferenceObject, row: number, column: number): boolean {
  return anchor.getCellData(row, column)?.v === ErrorType.SPILL;
}

type Spills = Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>>;

function spillAt(spills: Nullable<Spills>, row: number, column: number): IRange | undefined {
  return spills ? spills[row]?.[column] : undefined;
}
