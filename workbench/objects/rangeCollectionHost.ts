import type { CellArea } from "../engine/cellArea";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollectionHost extends HostCollection {
  readonly typeName = "RangeCollection";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  items(): readonly RangeHost[] {
    return this.areas.map((area) => new RangeHost(this.host, area));
  }
  Indexer(key: unknown): RangeHost {
    const item = this.items()[Number(key)];
    if (item === undefined) throw new ExcelError("InvalidArgument", "index");
    return item;
  }
}
