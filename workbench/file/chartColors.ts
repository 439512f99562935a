import { lineColour } from "../charts/chartColours";
import type { BoxModel, FontModel, LineModel } from "../charts/chartModel";
import type {
  ChartColor,
  ChartLine,
  ChartTextProperties,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";

/** The file's units: EMU for widths of lines, hundredths of a point for texts (ECMA-376 part 1, 20.1.10). */
const emuPerPoint = 12_700;

const dashes = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
} as const;

export function chartColor(color: string): ChartColor {
  return { srgb: color.replace("#", "") };
}

interface UsualLine {
  /** "none": no line. */
  readonly color: string;
  readonly points: number;
}

export function chartLine(line: LineModel, usual: UsualLine): ChartLine {
  const color = line.color ?? usual.color;
  if (line.style === "None" || color === "none") return { noFill: true };
  const width = Math.round((line.weight ?? usual.points) * emuPerPoint);
  return { color: chartColor(color), width, dash: dashes[line.style ?? "Continuous"] };
}

export function chartShape(fill: string | undefined, line: ChartLine): ShapeProperties {
  if (fill === undefined) return { line };
  return { line, fill: fill === "none" ? { noFill: true } : { solid: chartColor(fill) } };
}

interface UsualText {
  readonly color: string;
  readonly points: number;
}

export function chartTextProperties(
  own: FontModel,
  chart: FontModel,
  usual: UsualText,
): ChartTextProperties {
  const font = { ...chart, ...own };
  return {
    size: (font.size ?? usual.points) * 100,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === "Single",
    color: chartColor(font.color ?? usual.color),
    ...(font.name !== undefined && { fontFamily: font.name, eastAsianFamily: font.name }),
  };
}

/** What is behind a text; nothing when the text has no box. */
export function chartBox(box: BoxModel | undefined): { readonly spPr?: ShapeProperties } {
  if (box === undefined) return {};
  return {
    spPr: chartShape(box.fill ?? "none", chartLine(box.line, { color: lineColour, points: 0.75 })),
  };
}
