import type { EngineLocale } from "../engine/startEngine";
import { HostObject } from "../protocol/hostObject";
import { DatetimeFormatInfoHost } from "./datetimeFormatInfoHost";
import { NumberFormatInfoHost } from "./numberFormatInfoHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export class CultureInfoHost extends HostObject {
  readonly typeName = "CultureInfo";

  constructor(private readonly locale: EngineLocale) {
    super();
  }

  get Name(): string {
    return this.locale;
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfoHost(this.locale);
  }
  get DatetimeFormat(): HostObject {
    return new DatetimeFormatInfoHost(this.locale);
  }
}
