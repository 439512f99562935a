import { fullAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { CellReader } from "../engine/readCells";
import { sheetById, sheetModel } from "../engine/unit";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";
import { RangeViewCollectionHost } from "./rangeViewCollectionHost";

/**
 * The cells of a range in rows and columns that are not hidden, by the user or a filter:
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeview. Only reading is answered.
 */
export class RangeViewHost extends HostObject {
  readonly typeName = "RangeView";

  constructor(
    private readonly host: Host,
    private readonly area: CellArea,
    private readonly index = 0,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get RowCount(): number {
    return this.visibleRows().length;
  }
  get ColumnCount(): number {
    return this.visibleColumns().length;
  }
  get CellAddresses(): unknown {
    const name = sheetById(this.host.engine, this.area.sheetId).getSheetName();
    return this.read((_reader, row, column) =>
      fullAddress(name, { ...this.area, row, column, rows: 1, columns: 1 }),
    );
  }
  get Values(): unknown {
    return this.read((reader, row, column) => reader.value(row, column).value);
  }
  get ValueTypes(): unknown {
    return this.read((reader, row, column) => reader.value(row, column).type);
  }
  get Text(): unknown {
    return this.read((reader, row, column) => reader.text(row, column));
  }
  get Formulas(): unknown {
    return this.read((reader, row, column) => reader.formula(row, column));
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  get NumberFormat(): unknown {
    return this.read((reader, row, column) => reader.numberFormat(row, column));
  }
  /** One view for each visible row. */
  get Rows(): HostObject {
    const views = this.visibleRows().map(
      (row, index) => new RangeViewHost(this.host, { ...this.area, row, rows: 1 }, index),
    );
    return new RangeViewCollectionHost(views);
  }

  /** The range that the view was taken of, hidden cells included. */
  GetRange(): HostObject {
    return new RangeHost(this.host, this.area);
  }

  private read(fact: (reader: CellReader, row: number, column: number) => unknown): unknown {
    const reader = new CellReader(this.host.engine, this.area.sheetId);
    const columns = this.visibleColumns();
    return this.visibleRows().map((row) => columns.map((column) => fact(reader, row, column)));
  }

  private visibleRows(): readonly number[] {
    const { engine } = this.host;
    return numbersFrom(this.area.row, this.area.rows).filter((row) =>
      sheetModel(engine, this.area.sheetId).getRowVisible(row),
    );
  }

  private visibleColumns(): readonly number[] {
    const { engine } = this.host;
    return numbersFrom(this.area.column, this.area.columns).filter((column) =>
      sheetModel(engine, this.area.sheetId).getColVisible(column),
    );
  }
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
