import type { Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { cellText, isCellError } from "./cellText";
import { chosen, notAChoice, type Choices } from "./choice";
import { columnPositions } from "./columnPositions";
import type { CellValue, TableCells } from "./tableCells";
import type { ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";

/** Takes note of a problem found while reading. */
export type Report = (problem: Problem) => void;

/** One row of a table, read by column key. A missing column reads as blank. */
export interface TableRow<Table extends TableName> {
  cell(key: ColumnKey<Table>): CellValue;
  /** The cell's address, for messages: "Ratings!F12". */
  at(key: ColumnKey<Table>): string;
  /** The cell as text; an Excel error in it is reported and reads as blank. */
  text(key: ColumnKey<Table>): string;
  /** The cell as text, which is reported where it is blank. */
  filledText(key: ColumnKey<Table>): string;
  /** The cell as number; what is neither number nor blank is reported and reads as blank. */
  number(key: ColumnKey<Table>): number | undefined;
  /** The same by position, for columns that are headed by a competency code. */
  numberAt(position: number): number | undefined;
  /** The value that the cell's word stands for; any other word is reported. */
  choice<Value>(key: ColumnKey<Table>, choices: Choices<Value>): Value | undefined;
}

/** The rows of a table in which a cell of ours is filled; `alsoOurs` are columns headed by codes. */
export function tableRows<Table extends TableName>(
  table: Table,
  cells: TableCells,
  report: Report,
  alsoOurs: Iterable<number> = [],
): readonly TableRow<Table>[] {
  const positions = columnPositions(table, cells.headers);
  const ours = [...positions.values(), ...alsoOurs];
  return cells.rows.flatMap((row, index) => {
    const isBlank = ours.every((position) => cellText(row[position] ?? "") === "");
    return isBlank ? [] : [tableRow<Table>({ cells, row, index, positions, report })];
  });
}

interface RowPlace {
  readonly cells: TableCells;
  readonly row: readonly CellValue[];
  readonly index: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly report: Report;
}

function tableRow<Table extends TableName>(place: RowPlace): TableRow<Table> {
  const { cells, row, index, positions, report } = place;
  const cellAt = (position: number) => row[position] ?? "";
  const addressAt = (position: number) =>
    cellAddress(cells.sheet, cells.top + 1 + index, cells.left + position);
  const cell = (key: ColumnKey<Table>) => cellAt(positions.get(key) ?? -1);
  const at = (key: ColumnKey<Table>) => addressAt(positions.get(key) ?? 0);
  const text = (key: ColumnKey<Table>) => {
    const value = cell(key);
    if (!isCellError(value)) return cellText(value);
    report({ code: "cellError", value, at: at(key) });
    return "";
  };
  return {
    cell,
    at,
    text,
    filledText(key) {
      const column = String(cells.headers[positions.get(key) ?? -1] ?? key);
      const isBlank = cellText(cell(key)) === "";
      if (isBlank) report({ code: "keyEmpty", table: cells.name, column, at: at(key) });
      return text(key);
    },
    number: (key) => numberOf(cell(key), () => at(key), report),
    numberAt: (position) => numberOf(cellAt(position), () => addressAt(position), report),
    choice(key, choices) {
      const word = text(key);
      const value = chosen(choices, word);
      if (value === undefined) report(notAChoice(choices, word, at(key)));
      return value;
    },
  };
}

function numberOf(value: CellValue, at: () => string, report: Report): number | undefined {
  if (typeof value === "number") return value;
  const text = cellText(value);
  if (isCellError(value)) report({ code: "cellError", value, at: at() });
  else if (text !== "") report({ code: "notANumber", value: text, at: at() });
  return undefined;
}
