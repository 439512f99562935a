import { ExcelError } from "../protocol/excelError";
import { HostCollection, type HostObject } from "../protocol/hostObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeviewcollection */
export class RangeViewCollectionHost extends HostCollection {
  readonly typeName = "RangeViewCollection";

  constructor(private readonly views: readonly HostObject[]) {
    super();
  }

  items(): readonly HostObject[] {
    return this.views;
  }
  Indexer(key: unknown): HostObject {
    const view = this.views[Number(key)];
    if (view === undefined) throw new ExcelError("InvalidArgument", "index");
    return view;
  }
}
