import { sheetById } from "../engine/unit";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { areaOfArgument } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class FreezePanesHost extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** Everything from A1 to the range's last cell stays in view. */
  FreezeAt(range: unknown): void {
    const area = areaOfArgument(this.host.engine, range, this.sheetId);
    const isWholeRows = area.columns > 1000;
    const isWholeColumns = area.rows > 100_000;
    this.freeze(
      isWholeColumns ? 0 : area.row + area.rows,
      isWholeRows ? 0 : area.column + area.columns,
    );
  }
  FreezeRows(count?: unknown): void {
    this.freeze(typeof count === "number" ? count : 1, 0);
  }
  FreezeColumns(count?: unknown): void {
    this.freeze(0, typeof count === "number" ? count : 1);
  }
  Unfreeze(): void {
    sheetById(this.host.engine, this.sheetId).cancelFreeze();
  }
  GetLocationOrNullObject(): HostObject | null {
    const { ySplit, xSplit } = sheetById(this.host.engine, this.sheetId).getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return null;
    const rows = ySplit > 0 ? ySplit : 1_048_576;
    const columns = xSplit > 0 ? xSplit : 16_384;
    return new RangeHost(this.host, { sheetId: this.sheetId, row: 0, column: 0, rows, columns });
  }

  private freeze(rows: number, columns: number): void {
    sheetById(this.host.engine, this.sheetId).setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
