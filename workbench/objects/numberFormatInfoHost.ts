import type { EngineLocale } from "../engine/startEngine";
import { HostObject } from "../protocol/hostObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
export class NumberFormatInfoHost extends HostObject {
  readonly typeName = "NumberFormatInfo";

  constructor(private readonly locale: EngineLocale) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
  get CurrencySymbol(): string {
    return this.locale === "zh-CN" ? "¥" : "$";
  }
}
