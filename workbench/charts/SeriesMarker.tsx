import {
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolDiamond2,
  symbolPlus,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from "d3-shape";
import type { SymbolType } from "d3-shape";

import type { MarkerLook } from "./seriesLook";

const symbols: Readonly<Record<MarkerLook["style"], SymbolType>> = {
  Circle: symbolCircle,
  Dot: symbolCircle,
  Square: symbolSquare,
  Dash: symbolSquare,
  Diamond: symbolDiamond2,
  Triangle: symbolTriangle,
  Plus: symbolPlus,
  Star: symbolAsterisk,
  X: symbolTimes,
};

const openStyles: readonly MarkerLook["style"][] = ["Plus", "Star", "X"];

interface SeriesMarkerProps {
  readonly look: MarkerLook;
  readonly x: number;
  readonly y: number;
}

/** The sign of one value of a line. */
export function SeriesMarker({ look, x, y }: SeriesMarkerProps) {
  // A dash is a flat square.
  const flat = look.style === "Dash" ? " scale(1 0.3)" : "";
  const area = symbols[look.style] === symbolCircle ? Math.PI / 4 : 1;
  return (
    <path
      className="chart-marker"
      d={symbol(symbols[look.style], area * look.size ** 2)() ?? ""}
      transform={`translate(${String(x)} ${String(y)})${flat}`}
      fill={openStyles.includes(look.style) ? "none" : look.fill}
      stroke={look.stroke}
      strokeWidth={1}
    />
  );
}
