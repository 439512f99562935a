import type { Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { cellText, isCellError } from "./cellText";
import { chosen, notAChoice, type Choices } from "./choice";
import { columnPositions, type ColumnPositions } from "./columnPositions";
import type { CellValue, TableCells } from "./tableCells";
import type { ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";

/** Takes note of a problem found while reading. */
export type Report = (problem: Problem) => void;

/** The rows of a table in which a cell of ours is filled; `alsoOurs` are columns headed by codes. */
export function tableRows<Table extends TableName>(
  table: Table,
  cells: TableCells,
  report: Report,
  alsoOurs: Iterable<number> = [],
): readonly TableRow<Table>[] {
  const positions = columnPositions(table, cells.headers);
  const ours = [...positions.values(), ...alsoOurs];
  const source = { cells, positions, report };
  return cells.rows.flatMap((row, index) => {
    const isBlank = ours.every((position) => cellText(row[position] ?? "") === "");
    return isBlank ? [] : [new TableRow<Table>(source, row, index)];
  });
}

interface RowSource {
  readonly cells: TableCells;
  readonly positions: ColumnPositions;
  readonly report: Report;
}

/** One row of a table, read by column key. A missing column reads as blank. */
export class TableRow<Table extends TableName> {
  // A class, and not an object of functions, because a table may have tens of thousands of rows.
  constructor(
    private readonly source: RowSource,
    private readonly row: readonly CellValue[],
    private readonly index: number,
  ) {}

  cell(key: ColumnKey<Table>): CellValue {
    return this.row[this.source.positions.get(key) ?? -1] ?? "";
  }

  /** The cell's address, for messages: "Ratings!F12". */
  at(key: ColumnKey<Table>): string {
    return this.addressAt(this.source.positions.get(key) ?? 0);
  }

  /** The cell as text; an Excel error in it is reported and reads as blank. */
  text(key: ColumnKey<Table>): string {
    const value = this.cell(key);
    if (!isCellError(value)) return cellText(value);
    this.source.report({ code: "cellError", value, at: this.at(key) });
    return "";
  }

  /** The cell as text, which is reported where it is blank. */
  filledText(key: ColumnKey<Table>): string {
    const { cells, positions, report } = this.source;
    if (cellText(this.cell(key)) !== "") return this.text(key);
    const column = String(cells.headers[positions.get(key) ?? -1] ?? key);
    report({ code: "keyEmpty", table: cells.name, column, at: this.at(key) });
    return "";
  }

  /** The cell as number; what is neither number nor blank is reported and reads as blank. */
  number(key: ColumnKey<Table>): number | undefined {
    return this.numberAt(this.source.positions.get(key) ?? -1);
  }

  /** The same by position, for columns that are headed by a competency code. */
  numberAt(position: number): number | undefined {
    const value = this.row[position] ?? "";
    if (typeof value === "number") return value;
    const text = cellText(value);
    if (text === "") return undefined;
    const code = isCellError(value) ? "cellError" : "notANumber";
    this.source.report({ code, value: text, at: this.addressAt(position) });
    return undefined;
  }

  /** The value that the cell's word stands for; any other word is reported. */
  choice<Value>(key: ColumnKey<Table>, choices: Choices<Value>): Value | undefined {
    const word = this.text(key);
    const value = chosen(choices, word);
    if (value === undefined) this.source.report(notAChoice(choices, word, this.at(key)));
    return value;
  }

  /** The address by position. */
  addressAt(position: number): string {
    const { sheet, top, left } = this.source.cells;
    return cellAddress(sheet, top + 1 + this.index, left + position);
  }
}
