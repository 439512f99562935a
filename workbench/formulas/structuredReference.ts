import { parseStructRef, toCol } from "@borgar/fx";
import type { ReferenceStruct } from "@borgar/fx";

import type { FormulaPlace, FormulaTable } from "./formulaPlace";
import { tableAround, tableNamed } from "./formulaPlace";
import { quoteSheetName } from "./quoteSheetName";

// The engine's own parser of structured references knows no escapes and stumbles over other signs.
const safeColumnName = /^[\p{L}\p{N}_. ]+$/u;

const sectionNames: Readonly<Record<string, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  "this row": "#This Row",
};

/**
 * A structured reference in a form the engine computes: with the table's and columns' own letter case and
 * `[#This Row]` for `@`; as absolute A1 where the engine's parser cannot read it. An unknown column is `#REF!`,
 * an unknown table stays as it is (the engine answers `#NAME?`).
 */
export function structuredReference(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const table = reference.table ? tableNamed(reference.table, place) : tableAround(place);
  if (table === undefined) return text;
  const columns = columnIndexes(reference, table);
  if (columns === undefined) return "#REF!";
  return isReadableByEngine(reference, table, columns)
    ? engineForm(reference, table, columns)
    : a1Form(reference, table, columns, place);
}

function columnIndexes(reference: ReferenceStruct, table: FormulaTable): number[] | undefined {
  const titles = table.columns.map((title) => title.toLowerCase());
  const indexes = (reference.columns ?? []).map((name) => titles.indexOf(name.toLowerCase()));
  return indexes.includes(-1) ? undefined : indexes;
}

function isReadableByEngine(
  reference: ReferenceStruct,
  table: FormulaTable,
  columns: readonly number[],
): boolean {
  const sections = reference.sections ?? [];
  const names = columns.map((index) => table.columns[index] ?? "");
  return (
    sections.length <= 1 && !table.hasTotals && names.every((name) => safeColumnName.test(name))
  );
}

function engineForm(
  reference: ReferenceStruct,
  table: FormulaTable,
  columns: readonly number[],
): string {
  const section = sectionNames[reference.sections?.[0]?.toLowerCase() ?? ""];
  const names = columns.map((index) => `[${table.columns[index] ?? ""}]`);
  const columnPart = names.join(":");
  if (section === undefined) {
    return names.length === 1 ? `${table.name}${columnPart}` : `${table.name}[${columnPart}]`;
  }
  return columnPart === ""
    ? `${table.name}[${section}]`
    : `${table.name}[[${section}],${columnPart}]`;
}

function a1Form(
  reference: ReferenceStruct,
  table: FormulaTable,
  columns: readonly number[],
  place: FormulaPlace,
): string {
  const rows = rowSpan(reference, table, place);
  if (rows === undefined) return "#REF!";
  const first = columns.length > 0 ? Math.min(...columns) : 0;
  const last = columns.length > 0 ? Math.max(...columns) : table.columns.length - 1;
  const isThisRow = (reference.sections ?? []).includes("this row");
  const cell = (row: number, index: number) =>
    `$${toCol(table.startColumn + index)}${isThisRow ? "" : "$"}${String(row + 1)}`;
  const start = cell(rows.start, first);
  const end = cell(rows.end, last);
  const sheet = table.sheetName === place.sheetName ? "" : `${quoteSheetName(table.sheetName)}!`;
  return sheet + (start === end ? start : `${start}:${end}`);
}

function rowSpan(
  reference: ReferenceStruct,
  table: FormulaTable,
  place: FormulaPlace,
): { start: number; end: number } | undefined {
  const lastData = table.hasTotals ? table.endRow - 1 : table.endRow;
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    all: [table.startRow, table.endRow],
    headers: [table.startRow, table.startRow],
    data: [table.startRow + 1, lastData],
    "this row": [place.row, place.row],
    ...(table.hasTotals ? { totals: [table.endRow, table.endRow] as const } : {}),
  };
  const wanted = reference.sections?.length ? reference.sections : ["data"];
  const chosen = wanted.map((section) => spans[section.toLowerCase()]);
  const known = chosen.filter((span) => span !== undefined);
  if (known.length < chosen.length) return undefined;
  return {
    start: Math.min(...known.map(([start]) => start)),
    end: Math.max(...known.map(([, end]) => end)),
  };
}
