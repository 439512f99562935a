import type { Band } from "../domain/band";
import { bandColors } from "./bandColors";
import { columnLetters } from "./cellAddress";
import type { CellArea, ConditionalStyle } from "./sheetPlan";

/** One conditional format per band, by the band rule ([B1]): from its lower bound up to the next one. */
export function heatMap(area: CellArea, bands: readonly Band[]): readonly ConditionalStyle[] {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const colors = bandColors(bands.length);
  return bands.flatMap((band, place) => {
    const color = colors[place];
    const next = bands[place + 1];
    const end = next ? `${cell}<${next.from}` : `${cell}<=${band.to}`;
    const formula = `=AND(ISNUMBER(${cell}),${cell}>=${band.from},${end})`;
    return color ? [{ area, formula, ...color }] : [];
  });
}
