import { colourText } from "./colour";
import type { CellArea } from "./cellArea";
import { holds } from "./comparison";
import type { Comparison } from "./comparison";
import { numberTest } from "./numberTest";
import type { AverageFilter, RankFilter } from "./numberTest";
import { CellReader } from "./readCells";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";

/** Filters that are worked out from the cells when they are applied; the engine has none of them. */
export type ComputedFilter =
  | RankFilter
  | AverageFilter
  | { readonly kind: "color"; readonly of: "cell" | "font"; readonly color: string }
  | {
      readonly kind: "criteria";
      readonly join: "and" | "or";
      readonly criteria: readonly Comparison[];
    };

/** What the cells of a column that pass the filter show: the engine filters by these texts. */
export function filterTexts(
  engine: Engine,
  column: CellArea,
  filter: ComputedFilter,
): readonly string[] {
  const reader = new CellReader(engine, column.sheetId);
  const rows = Array.from({ length: column.rows }, (_, index) => column.row + index);
  const passes = passingRows(engine, column, filter);
  const texts = rows.filter(passes).map((row) => reader.text(row, column.column));
  return [...new Set(texts)];
}

function passingRows(
  engine: Engine,
  column: CellArea,
  filter: ComputedFilter,
): (row: number) => boolean {
  if (filter.kind === "color") {
    const sheet = sheetModel(engine, column.sheetId);
    return (row) => {
      const { bg, cl } = sheet.getComposedCellStyle(row, column.column);
      const color = filter.of === "cell" ? bg?.rgb : cl?.rgb;
      return colourText(color, "") === filter.color;
    };
  }
  const reader = new CellReader(engine, column.sheetId);
  if (filter.kind === "criteria") {
    return (row) => {
      const { value } = reader.value(row, column.column);
      const results = filter.criteria.map((comparison) => holds(value, comparison));
      return filter.join === "and" ? !results.includes(false) : results.includes(true);
    };
  }
  const number = (row: number) => {
    const { value } = reader.value(row, column.column);
    return typeof value === "number" ? value : undefined;
  };
  const numbers = Array.from({ length: column.rows }, (_, index) => number(column.row + index));
  const test = numberTest(
    numbers.filter((value) => value !== undefined),
    filter,
  );
  return (row) => {
    const value = number(row);
    return value !== undefined && test(value);
  };
}
