import type { EngineLocale } from "../engine/startEngine";
import { HostObject } from "../protocol/hostObject";

interface DatetimePatterns {
  readonly longDate: string;
  readonly shortDate: string;
  readonly longTime: string;
}

/** The usual settings of Windows in these languages, in its letters for days, months and hours. */
const patterns: Readonly<Record<EngineLocale, DatetimePatterns>> = {
  "en-US": { longDate: "dddd, MMMM d, yyyy", shortDate: "M/d/yyyy", longTime: "h:mm:ss tt" },
  "zh-CN": { longDate: "yyyy'年'M'月'd'日'", shortDate: "yyyy/M/d", longTime: "H:mm:ss" },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export class DatetimeFormatInfoHost extends HostObject {
  readonly typeName = "DatetimeFormatInfo";

  constructor(private readonly locale: EngineLocale) {
    super();
  }

  get DateSeparator(): string {
    return "/";
  }
  get TimeSeparator(): string {
    return ":";
  }
  get LongDatePattern(): string {
    return patterns[this.locale].longDate;
  }
  get ShortDatePattern(): string {
    return patterns[this.locale].shortDate;
  }
  get LongTimePattern(): string {
    return patterns[this.locale].longTime;
  }
}
