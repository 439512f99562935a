import { parseStructRef } from "@borgar/fx";

import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import type { Engine } from "./startEngine";
import {
  columnNames,
  dataArea,
  findTable,
  headerArea,
  tableArea,
  totalArea,
  wholeArea,
} from "./tables";
import type { EngineTable } from "./tables";

/** The cells that a table's name or a structured reference such as "Table1[[#All],[A]:[B]]" means, outside the table's own rows. */
export function tableReference(engine: Engine, text: string): CellArea | undefined {
  const whole = findTable(engine, text);
  if (whole !== undefined && whole.getId() !== text) return dataArea(whole);
  const reference = parseStructRef(text);
  const table = reference?.table ? findTable(engine, reference.table) : undefined;
  if (reference === undefined || table === undefined) return undefined;
  const rows = sectionRows(table, reference.sections ?? []);
  const columns = columnSpan(table, reference.columns ?? []);
  if (rows === undefined || columns === undefined) return undefined;
  return areaBetween(rows.sheetId, rows.row, columns.first, rows.row + rows.rows - 1, columns.last);
}

function sectionRows(table: EngineTable, sections: readonly string[]): CellArea | undefined {
  const [section = "data", ...others] = sections;
  if (others.length > 0) return undefined;
  switch (section.toLowerCase()) {
    case "all":
      return wholeArea(table);
    case "totals":
      return totalArea(table);
    case "headers":
      return headerArea(table);
    case "data":
      return dataArea(table);
    default:
      return undefined;
  }
}

function columnSpan(table: EngineTable, names: readonly string[]) {
  const area = tableArea(table);
  const titles = columnNames(table).map((title) => title.toLowerCase());
  const indexes = names.map((name) => titles.indexOf(name.toLowerCase()));
  if (indexes.includes(-1)) return undefined;
  const [first = 0, last = names.length === 0 ? area.columns - 1 : first] = indexes;
  return { first: area.column + Math.min(first, last), last: area.column + Math.max(first, last) };
}
