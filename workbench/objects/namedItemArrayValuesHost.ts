import { HostObject } from "../protocol/hostObject";
import type { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues */
export class NamedItemArrayValuesHost extends HostObject {
  readonly typeName = "NamedItemArrayValues";

  constructor(private readonly range: RangeHost) {
    super();
  }

  get Values(): unknown {
    return this.range.Values;
  }
  get Types(): unknown {
    return this.range.ValueTypes;
  }
}
