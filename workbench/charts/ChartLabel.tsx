import { lineColour } from "./chartColours";
import type { BoxModel } from "./chartModel";
import type { TextLook } from "./chartText";
import { lineHeight, textWidth } from "./chartText";
import { strokeOf } from "./strokeOf";

export interface ChartLabelProps {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly x: number;
  /** The middle of all lines. */
  readonly middle: number;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  /** Degrees, around the place. */
  readonly angle?: number;
  readonly box?: BoxModel | undefined;
}

/** One text of a chart, on one line or several. */
export function ChartLabel({ angle = 0, box, ...text }: ChartLabelProps) {
  const { x, middle } = text;
  const turn = `rotate(${String(angle)} ${String(x)} ${String(middle)})`;
  return (
    <g {...(angle !== 0 && { transform: turn })}>
      {box && <LabelBox box={box} {...text} />}
      <LabelText {...text} />
    </g>
  );
}

type TextProps = Omit<ChartLabelProps, "angle" | "box">;

function LabelText({ lines, look, x, middle, anchor = "middle" }: TextProps) {
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

function LabelBox({ box, lines, look, x, middle, anchor }: TextProps & { readonly box: BoxModel }) {
  const width = Math.max(...lines.map((text) => textWidth(text, look))) + 8;
  const height = lines.length * lineHeight(look) + 4;
  const left = anchor === "start" ? x - 4 : anchor === "end" ? x - width + 4 : x - width / 2;
  const border = strokeOf(box.line, { color: lineColour, points: 0.75 });
  return (
    <rect
      x={left}
      y={middle - height / 2}
      width={width}
      height={height}
      fill={box.fill ?? "none"}
      {...border}
    />
  );
}
