import { fromFileFormula } from "./fromFileFormula";
import { areaAddress } from "./gridArea";
import { toFileFormula } from "./toFileFormula";
import type { CellFile, SheetFile, TableFile } from "./workbookFile";
import { escapeXml, xmlTagText, xmlTags } from "./xmlText";
import type { XmlTag } from "./xmlText";
import type { XlsxOptions } from "./writeXlsx";

/** What SUBTOTAL's numbers are called in a table's column (ECMA-376 part 1, 18.18.90). */
const functions = [
  [101, "average"],
  [102, "countNums"],
  [103, "count"],
  [104, "max"],
  [105, "min"],
  [107, "stdDev"],
  [109, "sum"],
  [110, "var"],
] as const;

/** Gives a table's XML its row of totals, or what that row last held (ECMA-376 part 1, 18.5.1.2 and 18.5.1.3). */
export function withTotals(
  xml: string,
  table: TableFile,
  sheet: Pick<SheetFile, "cells">,
  options: XlsxOptions,
): string {
  const entries = table.showTotals === true ? shownTotals(table, sheet.cells) : table.totals;
  if (entries === undefined) return xml;
  let column = 0;
  const filled = xml.replace(/<tableColumn\b([^>]*?)\/>/g, (_, attributes: string) => {
    const entry = entries[column] ?? "";
    const name = table.columns[column] ?? "";
    column += 1;
    return columnXml(attributes, totalOf(entry, table.name, name), options);
  });
  if (table.showTotals !== true) return filled;
  const ref = areaAddress({ ...table.area, endRow: table.area.endRow + 1 });
  return filled.replace(/(<table\b[^>]*?) ref="[^"]*"/, `$1 ref="${ref}" totalsRowCount="1"`);
}

function shownTotals({ area }: TableFile, cells: readonly CellFile[]): string[] {
  const row = cells.filter((cell) => cell.row === area.endRow + 1);
  return Array.from({ length: area.endColumn - area.startColumn + 1 }, (_, index) => {
    const cell = row.find(({ column }) => column === area.startColumn + index);
    const text = typeof cell?.value === "string" ? cell.value : "";
    return cell?.formula ?? text;
  });
}

type Total =
  | { readonly kind: "none" }
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "formula"; readonly formula: string };

function totalOf(entry: string, table: string, column: string): Total {
  if (entry === "") return { kind: "none" };
  if (!entry.startsWith("=")) return { kind: "label", text: entry };
  const called = functions.find(([code]) => entry === subtotal(code, table, column));
  return called === undefined
    ? { kind: "formula", formula: entry }
    : { kind: "function", name: called[1] };
}

function subtotal(code: number, table: string, column: string): string {
  return `=SUBTOTAL(${String(code)},${table}[${column.replace(/['#[\]@]/g, (sign) => `'${sign}`)}])`;
}

function columnXml(attributes: string, total: Total, options: XlsxOptions): string {
  const plain = attributes.replace(/ totalsRow\w+="[^"]*"/g, "");
  switch (total.kind) {
    case "none":
      return `<tableColumn${plain}/>`;
    case "label":
      return `<tableColumn${plain} totalsRowLabel="${escapeXml(total.text)}"/>`;
    case "function":
      return `<tableColumn${plain} totalsRowFunction="${total.name}"/>`;
    case "formula": {
      const formula = escapeXml(toFileFormula(total.formula, options));
      return `<tableColumn${plain} totalsRowFunction="custom"><totalsRowFormula>${formula}</totalsRowFormula></tableColumn>`;
    }
  }
}

/** Whether a table shows its row of totals, and what the row held when it does not. */
export function readTotals(
  xml: string,
  name: string,
  options: XlsxOptions,
): Pick<TableFile, "showTotals" | "totals"> {
  if (/<table\b[^>]*\stotalsRowCount="1"/.test(xml)) return { showTotals: true };
  const totals = xmlTags(xml, "tableColumn").map((tag) => keptTotal(tag, name, options));
  return totals.some((total) => total !== "") ? { totals } : {};
}

function keptTotal({ attributes, content }: XmlTag, table: string, options: XlsxOptions): string {
  const { name = "", totalsRowLabel, totalsRowFunction } = attributes;
  if (totalsRowLabel !== undefined) return totalsRowLabel;
  const code = functions.find(([, called]) => called === totalsRowFunction)?.[0];
  if (code !== undefined) return subtotal(code, table, name);
  const formula = xmlTagText(content, "totalsRowFormula");
  return formula === undefined ? "" : fromFileFormula(formula, options);
}
