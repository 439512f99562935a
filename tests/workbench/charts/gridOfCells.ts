import { chartWords } from "../../../workbench/charts/chartWords";
import type { ChartCells } from "../../../workbench/charts/chartCells";

type Value = string | number | boolean | undefined;

/** Cells of one sheet, from A1 on. Hidden rows count from 0. */
export function gridOfCells(
  rows: readonly (readonly Value[])[],
  hiddenRows: readonly number[] = [],
): ChartCells {
  const at = (row: number, column: number) => rows[row]?.[column];
  return {
    words: chartWords("en-US"),
    cell: (_sheet, row, column) => {
      const value = at(row, column);
      if (value === undefined) return { value: "", type: "Empty" };
      if (typeof value === "number") return { value, type: "Double" };
      if (typeof value === "boolean") return { value, type: "Boolean" };
      return { value, type: value.startsWith("#") ? "Error" : "String" };
    },
    text: (_sheet, row, column) => String(at(row, column) ?? ""),
    numberFormat: () => "General",
    isHidden: (_sheet, row) => hiddenRows.includes(row),
  };
}

export function area(row: number, column: number, rows: number, columns: number) {
  return { sheetId: "sheet", row, column, rows, columns };
}
