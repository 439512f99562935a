import type { TextLook } from "./chartText";
import { lineHeight } from "./chartText";

interface ChartLabelProps {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly x: number;
  /** The middle of all lines. */
  readonly middle: number;
  readonly anchor?: "start" | "middle" | "end";
  /** Degrees, around the place. */
  readonly angle?: number;
}

/** One text of a chart, on one line or several. */
export function ChartLabel({
  lines,
  look,
  x,
  middle,
  anchor = "middle",
  angle = 0,
}: ChartLabelProps) {
  const line = lineHeight(look);
  const first = middle - ((lines.length - 1) * line) / 2;
  return (
    <text
      fontFamily={look.family}
      fontSize={look.size}
      fontWeight={look.weight}
      fontStyle={look.slant}
      textDecoration={look.underlined}
      fill={look.color}
      textAnchor={anchor}
      {...(angle !== 0 && { transform: `rotate(${String(angle)} ${String(x)} ${String(middle)})` })}
    >
      {lines.map((text, index) => (
        // The middle of a line lies about a third of its size above the base line.
        <tspan key={index} x={x} y={first + index * line + look.size * 0.35}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
