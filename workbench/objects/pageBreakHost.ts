import { pageBreaks, setPageBreaks } from "../engine/pageBreaks";
import type { BreakKind } from "../engine/pageBreaks";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak: before this row or column a page begins. */
export class PageBreakHost extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly kind: BreakKind,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: String(this.index) };
  }

  get RowIndex(): number {
    return this.kind === "rows" ? this.index : 0;
  }
  get ColumnIndex(): number {
    return this.kind === "columns" ? this.index : 0;
  }
  GetCellAfterBreak(): HostObject {
    const { sheetId, RowIndex: row, ColumnIndex: column } = this;
    return new RangeHost(this.host, { sheetId, row, column, rows: 1, columns: 1 });
  }
  Delete(): void {
    const { engine } = this.host;
    const others = pageBreaks(engine, this.sheetId, this.kind).filter((at) => at !== this.index);
    setPageBreaks(engine, this.sheetId, this.kind, others);
    this.host.noteWrite();
  }
}
