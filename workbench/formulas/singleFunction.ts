import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/engine-formula";

type Value = BaseReferenceObject | BaseValueObject;

/**
 * `SINGLE(range)`, which Excel shows as `@range`: the cell of the range in the formula's own row or column, #VALUE!
 * where they do not meet; of an array the first value
 * (https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34).
 */
export class SingleFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super("SINGLE");
  }

  override calculate(value: Value): Value {
    if (isReference(value)) return this.intersect(value);
    return isArray(value) ? value.getFirstCell() : value;
  }

  private intersect(reference: BaseReferenceObject): Value {
    const range = reference.getRangePosition();
    const row = meet(range.startRow, range.endRow, this.row);
    const column = meet(range.startColumn, range.endColumn, this.column);
    if (row === undefined || column === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    return this.createReferenceObject(reference, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}

/** The one index of a span that an intersection picks: its only one, or the formula's own. */
function meet(start: number, end: number, own: number): number | undefined {
  if (start === end) return start;
  return own >= start && own <= end ? own : undefined;
}

function isReference(value: Value): value is BaseReferenceObject {
  return value.isReferenceObject();
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}
