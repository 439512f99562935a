import { columnLetters } from "../cellAddress";
import type { CellArea, ConditionalStyle } from "../sheetPlan";

const dark = "#1B1B1B";

/** Blue for up and orange for down, beside the sign that says the same. */
export function changeStyles(area: CellArea): readonly ConditionalStyle[] {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const is = (test: string) => `=AND(ISNUMBER(${cell}),${cell}${test})`;
  return [
    { area, formula: is(">0"), fill: "#BFD9F2", fontColor: dark },
    { area, formula: is("<0"), fill: "#FCEBD9", fontColor: dark },
  ];
}
