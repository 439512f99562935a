import { pageBreaks, setPageBreaks } from "../engine/pageBreaks";
import type { BreakKind } from "../engine/pageBreaks";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { PageBreakHost } from "./pageBreakHost";
import { areaOfArgument } from "./rangeArgument";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection: the breaks that were set, not those of printing. */
export class PageBreakCollectionHost extends HostCollection {
  readonly typeName = "PageBreakCollection";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly kind: BreakKind,
  ) {
    super();
  }

  items(): readonly PageBreakHost[] {
    return this.breaks.map((at) => this.pageBreak(at));
  }
  /** By place where it is a number; the client finds listed items again by their identity, a text. */
  Indexer(key: unknown): HostObject {
    const at = typeof key === "string" ? this.breaks.indexOf(Number(key)) : Number(key);
    return foundOr(this.items()[at], "InvalidArgument");
  }
  /** The break comes before the range's first row or column. */
  Add(range: unknown): HostObject {
    const area = areaOfArgument(this.host.engine, range, this.sheetId);
    const at = this.kind === "rows" ? area.row : area.column;
    setPageBreaks(this.host.engine, this.sheetId, this.kind, [...this.breaks, at]);
    this.host.noteWrite();
    return this.pageBreak(at);
  }
  RemovePageBreaks(): void {
    setPageBreaks(this.host.engine, this.sheetId, this.kind, []);
    this.host.noteWrite();
  }

  private get breaks(): readonly number[] {
    return pageBreaks(this.host.engine, this.sheetId, this.kind);
  }
  private pageBreak(at: number): PageBreakHost {
    return new PageBreakHost(this.host, this.sheetId, this.kind, at);
  }
}
