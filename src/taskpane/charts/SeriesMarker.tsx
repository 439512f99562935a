import { symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from "d3-shape";
import type { SeriesLook } from "./chartSeries";
import { useSeriesStyles } from "./useSeriesStyles";

const shapes: Readonly<Record<SeriesLook, { readonly type: SymbolType; readonly area: number }>> = {
  score: { type: symbolCircle, area: 44 },
  target: { type: symbolDiamond, area: 44 },
  earlier: { type: symbolSquare, area: 30 },
};

/** A dot for a score, a diamond for a target, a hollow square for an earlier score. */
export function SeriesMarker({
  look,
  x = 0,
  y = 0,
}: {
  readonly look: SeriesLook;
  readonly x?: number;
  readonly y?: number;
}) {
  const styles = useSeriesStyles();
  const { type, area } = shapes[look];
  return (
    <path
      className={styles.marker[look]}
      d={symbol(type, area)() ?? ""}
      transform={`translate(${String(x)},${String(y)})`}
    />
  );
}
