import type { Box } from "./box";
import type { CartesianLayout, PlotRequest } from "./cartesianLayout";
import type { TextLook } from "./chartText";
import { lineHeight, textLook, textWidth, wrapText } from "./chartText";
import { spansOf } from "./stackedValues";
import type { ValueAxisLayout } from "./valueAxisLayout";
import { valueAxisLayout, valuePlace } from "./valueAxisLayout";

export interface RadarLabel {
  readonly lines: readonly string[];
  /** Of the text's edge next to the plot, and of its middle. */
  readonly x: number;
  readonly middle: number;
  readonly anchor: "start" | "middle" | "end";
}

/** A radar chart: the first category is on top, the others follow clockwise. */
export interface RadarLayout {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly values: ValueAxisLayout;
  readonly spans: CartesianLayout["spans"];
  readonly labels: readonly RadarLabel[];
  readonly radiusAt: (value: number) => number;
  /** Clockwise from the top, in radians. */
  readonly angleAt: (category: number) => number;
}

const gap = 9;
/** A ring needs this many pixels (how Excel counts is not documented). */
const smallestRing = 16;

export function radarLayout(box: Box, request: PlotRequest): RadarLayout {
  const { model, data } = request;
  const count = Math.max(1, data.categories.length);
  const angleAt = (category: number) => (category / count) * 2 * Math.PI;
  const look = textLook(model.categoryAxis.font, model.font);
  const names = model.categoryAxis.visible ? data.categories : [];
  const texts = names.map((name) => wrapText(name, look, box.width * 0.24));
  const radius = largestRadius(box, texts, look, angleAt);
  const spans = spansOf(data.series, "none");
  const values = valueAxisLayout({ ...request, spans, mostSteps: radius / smallestRing });
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return {
    centre,
    radius,
    values,
    spans,
    labels: texts.map((lines, index) => labelAt(lines, look, centre, radius, angleAt(index))),
    radiusAt: valuePlace(values.scale, 0, radius, model.valueAxis.reversed ? "reversed" : "normal"),
    angleAt,
  };
}

/** As large as the names around it allow. */
function largestRadius(
  box: Box,
  texts: readonly (readonly string[])[],
  look: TextLook,
  angleAt: (category: number) => number,
): number {
  const half = Math.min(box.width, box.height) / 2;
  const limits = texts.map((lines, index) => {
    const x = Math.abs(Math.sin(angleAt(index)));
    const y = Math.abs(Math.cos(angleAt(index)));
    const width = Math.max(0, ...lines.map((line) => textWidth(line, look)));
    const height = lines.length * lineHeight(look);
    const across = (box.width / 2 - gap - width) / Math.max(x, 0.01);
    const along = (box.height / 2 - gap - height * (x < 0.01 ? 1 : y)) / Math.max(y, 0.01);
    return Math.min(x < 0.01 ? half : across, along);
  });
  return Math.max(half * 0.35, Math.min(half, ...limits));
}

function labelAt(
  lines: readonly string[],
  look: TextLook,
  centre: { readonly x: number; readonly y: number },
  radius: number,
  angle: number,
): RadarLabel {
  const x = Math.sin(angle);
  const y = -Math.cos(angle);
  const height = lines.length * lineHeight(look);
  const anchor = Math.abs(x) < 0.01 ? "middle" : x > 0 ? "start" : "end";
  return {
    lines,
    x: centre.x + x * (radius + gap),
    middle: centre.y + y * (radius + gap) + (y * height) / 2,
    anchor,
  };
}
