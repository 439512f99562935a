import type { Box } from "./box";
import type { CartesianLayout } from "./cartesianLayout";
import type { ChartModel } from "./chartModel";
import { chartKind } from "./chartType";

/** Excel's gaps and overlaps of new charts, in percent of a column's width. */
export function barSpacing({ type, gapWidth, overlap }: ChartModel): {
  gap: number;
  overlap: number;
} {
  const { family, stacking } = chartKind(type);
  const isStacked = stacking !== "none";
  const usualGap = isStacked ? 150 : family === "bar" ? 182 : 219;
  const usualOverlap = isStacked ? 100 : family === "bar" ? 0 : -27;
  return { gap: (gapWidth ?? usualGap) / 100, overlap: (overlap ?? usualOverlap) / 100 };
}

/** The rectangle of each value of a series; undefined for a gap. */
export function barBoxes(
  layout: CartesianLayout,
  model: ChartModel,
  series: number,
): readonly (Box | undefined)[] {
  const { gap, overlap } = barSpacing(model);
  const count = model.series.length;
  const thickness = layout.slot / (count - (count - 1) * overlap + gap);
  const position =
    model.categoryAxis.reversed !== (layout.direction === "right") ? count - 1 - series : series;
  const inset = (thickness * gap) / 2 + position * thickness * (1 - overlap);
  const spans = layout.spans[series] ?? [];
  return spans.map((span, index) => {
    if (span === undefined) return undefined;
    const across = layout.categoryAt(index) + inset;
    const [one, other] = [layout.valueAt(span[0]), layout.valueAt(span[1])];
    const start = Math.min(one, other);
    const length = Math.abs(one - other);
    return layout.direction === "up"
      ? { left: across, top: start, width: thickness, height: length }
      : { left: start, top: across, width: length, height: thickness };
  });
}
