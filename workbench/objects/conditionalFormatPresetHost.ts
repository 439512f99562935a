import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import { ConditionalFormatLookHost } from "./conditionalFormatLookHost";
import { presetRule } from "./presetRule";

/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
export class ConditionalFormatPresetHost extends HostObject {
  readonly typeName = "PresetCriteriaConditionalFormat";

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Rule(): unknown {
    return { criterion: this.handle.rule("preset").criterion };
  }
  set Rule(value: unknown) {
    const { criterion } = (value ?? {}) as { criterion?: unknown };
    if (typeof criterion !== "string" || presetRule(criterion, "A1") === undefined) {
      throw new ExcelError("InvalidArgument", "preset.rule");
    }
    this.handle.changeRule("preset", { criterion });
  }
  get Format(): HostObject {
    return new ConditionalFormatLookHost(this.handle, "preset");
  }
}
