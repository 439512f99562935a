import type { HeaderFooterTexts } from "../engine/pageLayout";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";

interface HeaderFooterStore {
  read(): HeaderFooterTexts;
  write(texts: HeaderFooterTexts): void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HeaderFooterHost extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(private readonly store: HeaderFooterStore) {
    super();
  }

  get LeftHeader(): string {
    return this.store.read().leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.put("leftHeader", value);
  }
  get CenterHeader(): string {
    return this.store.read().centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.put("centerHeader", value);
  }
  get RightHeader(): string {
    return this.store.read().rightHeader;
  }
  set RightHeader(value: unknown) {
    this.put("rightHeader", value);
  }
  get LeftFooter(): string {
    return this.store.read().leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.put("leftFooter", value);
  }
  get CenterFooter(): string {
    return this.store.read().centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.put("centerFooter", value);
  }
  get RightFooter(): string {
    return this.store.read().rightFooter;
  }
  set RightFooter(value: unknown) {
    this.put("rightFooter", value);
  }

  /** Excel takes up to 255 signs. */
  private put(name: keyof HeaderFooterTexts, value: unknown): void {
    if (typeof value !== "string" || value.length > 255) {
      throw new ExcelError("InvalidArgument", name);
    }
    this.store.write({ ...this.store.read(), [name]: value });
  }
}
