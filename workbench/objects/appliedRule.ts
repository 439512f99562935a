import { readColour } from "../engine/colour";
import type { CellArea } from "../engine/cellArea";
import { filterTexts } from "../engine/filterTexts";
import type { ComputedFilter } from "../engine/filterTexts";
import type { Engine } from "../engine/startEngine";
import type { FilterRule } from "../file/columnFilterFile";
import { toGridFilter } from "../file/gridColumnFilter";
import { ExcelError } from "../protocol/excelError";
import { filterRule } from "./filterCriteria";
import type { FilterCriteria } from "./filterCriteria";

/** The rule that criteria come to for the cells that a column holds now. */
export function appliedRule(
  engine: Engine,
  column: CellArea,
  criteria: FilterCriteria,
): FilterRule {
  const rule = filterRule(criteria);
  if (rule !== undefined && toGridFilter(rule) !== undefined) return rule;
  const computed = rule?.kind === "criteria" ? rule : computedFilter(criteria);
  const texts = filterTexts(engine, column, computed);
  return { kind: "values", texts: texts.filter((text) => text !== ""), blanks: texts.includes("") };
}

function computedFilter(criteria: FilterCriteria): ComputedFilter {
  const { criterion1, color, dynamicCriteria } = criteria;
  switch (criteria.filterOn) {
    case "TopItems":
      return { kind: "rank", end: "top", unit: "items", count: count(criterion1, 500) };
    case "TopPercent":
      return { kind: "rank", end: "top", unit: "percent", count: count(criterion1, 100) };
    case "BottomItems":
      return { kind: "rank", end: "bottom", unit: "items", count: count(criterion1, 500) };
    case "BottomPercent":
      return { kind: "rank", end: "bottom", unit: "percent", count: count(criterion1, 100) };
    case "CellColor":
      return { kind: "color", of: "cell", color: readColour(color) };
    case "FontColor":
      return { kind: "color", of: "font", color: readColour(color) };
    default:
      return { kind: "average", side: dynamicCriteria === "BelowAverage" ? "below" : "above" };
  }
}

/** Excel takes whole numbers from 1 to 500 items or 100 percent. */
function count(text: string | undefined, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ExcelError("InvalidArgument", "criterion1");
}
