import { HostObject } from "../protocol/hostObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export class CultureInfoHost extends HostObject {
  readonly typeName = "CultureInfo";

  constructor(private readonly locale: string) {
    super();
  }

  get Name(): string {
    return this.locale;
  }
}
