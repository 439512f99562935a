import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import { ConditionalFormatLookHost } from "./conditionalFormatLookHost";

const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export class ConditionalFormatTextHost extends HostObject {
  readonly typeName = "TextConditionalFormat";

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Rule(): unknown {
    const { operator, text } = this.handle.rule("text");
    return { operator, text };
  }
  set Rule(value: unknown) {
    const { operator, text } = (value ?? {}) as { operator?: unknown; text?: unknown };
    if (typeof operator !== "string" || !operators.includes(operator) || typeof text !== "string") {
      throw new ExcelError("InvalidArgument", "textComparison.rule");
    }
    this.handle.changeRule("text", { operator, text });
  }
  get Format(): HostObject {
    return new ConditionalFormatLookHost(this.handle, "text");
  }
}
