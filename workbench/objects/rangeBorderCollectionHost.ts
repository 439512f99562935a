import type { CellArea } from "../engine/cellArea";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeBorderHost, borderEdges } from "./rangeBorderHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollectionHost extends HostCollection {
  readonly typeName = "RangeBorderCollection";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get Count(): number {
    return borderEdges.length;
  }

  items(): readonly HostObject[] {
    return borderEdges.map((edge) => new RangeBorderHost(this.host, this.areas, edge));
  }

  Indexer(key: unknown): HostObject {
    const edge = borderEdges.find((name) => name === key);
    if (edge === undefined) throw new ExcelError("InvalidArgument", "index");
    return new RangeBorderHost(this.host, this.areas, edge);
  }

  GetItem(key: unknown): HostObject {
    return this.Indexer(key);
  }
}
