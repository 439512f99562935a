/** A rectangle in a chart, in pixels from the chart's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Side = "left" | "top" | "right" | "bottom";

/** What is left of a box when a strip of it is taken away. */
export function without(box: Box, side: Side, size: number): Box {
  const { left, top, width, height } = box;
  if (side === "left") return { left: left + size, top, width: Math.max(0, width - size), height };
  if (side === "top") return { left, top: top + size, width, height: Math.max(0, height - size) };
  if (side === "right") return { left, top, width: Math.max(0, width - size), height };
  return { left, top, width, height: Math.max(0, height - size) };
}
