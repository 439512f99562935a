import type { LineModel, LineStyle } from "./chartModel";

export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/** Lengths of dashes in widths of the line (ECMA-376 part 1, 20.1.10.49). */
const dashes: Readonly<Partial<Record<LineStyle, readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [1, 3],
};

const pixelsPerPoint = 96 / 72;

/** How a line is drawn when its chart says no more than `usual`. */
export function strokeOf(
  line: LineModel,
  usual: { readonly color: string; readonly points: number },
): Stroke {
  const strokeWidth = (line.weight ?? usual.points) * pixelsPerPoint;
  if (line.style === "None") return { stroke: "none", strokeWidth };
  const pattern = dashes[line.style ?? "Continuous"];
  return {
    stroke: line.color ?? usual.color,
    strokeWidth,
    ...(pattern && { strokeDasharray: pattern.map((part) => part * strokeWidth).join(" ") }),
  };
}
