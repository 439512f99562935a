import { columnName } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { lastColumn, lastRow } from "../engine/cellArea";
import { sheetById } from "../engine/unit";
import { quoteSheetName } from "../formulas/quoteSheetName";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** A rule whose list is a range says where it is: "=Names!$A$1:$A$3", as Excel gives it back. */
export function withListSource(host: Host, rule: unknown): unknown {
  const list = member(rule, "list");
  const source = member(list, "source");
  if (!(source instanceof RangeHost)) return rule;
  return { list: { ...(list as object), source: `=${fixedAddress(host, source.area)}` } };
}

function fixedAddress(host: Host, area: CellArea): string {
  const sheet = quoteSheetName(sheetById(host.engine, area.sheetId).getSheetName());
  const start = `$${columnName(area.column)}$${String(area.row + 1)}`;
  return `${sheet}!${start}:$${columnName(lastColumn(area))}$${String(lastRow(area) + 1)}`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
