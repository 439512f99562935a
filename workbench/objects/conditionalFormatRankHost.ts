import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import { ConditionalFormatLookHost } from "./conditionalFormatLookHost";

const types = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
export class ConditionalFormatRankHost extends HostObject {
  readonly typeName = "TopBottomConditionalFormat";

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Rule(): unknown {
    const { rank, type } = this.handle.rule("rank");
    return { rank, type };
  }
  set Rule(value: unknown) {
    const { rank, type } = (value ?? {}) as { rank?: unknown; type?: unknown };
    const isRank = typeof rank === "number" && rank >= 1 && rank <= 1000;
    if (!isRank || typeof type !== "string" || !types.includes(type)) {
      throw new ExcelError("InvalidArgument", "topBottom.rule");
    }
    this.handle.changeRule("rank", { rank, type });
  }
  get Format(): HostObject {
    return new ConditionalFormatLookHost(this.handle, "rank");
  }
}
