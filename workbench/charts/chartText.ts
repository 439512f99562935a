import type { FontModel } from "./chartModel";
import { textColour } from "./chartColours";

/** How a text is drawn, with lengths in pixels. */
export interface TextLook {
  readonly family: string;
  readonly size: number;
  readonly color: string;
  readonly weight: "normal" | "bold";
  readonly slant: "normal" | "italic";
  readonly underlined: "none" | "underline";
}

const pixelsPerPoint = 96 / 72;

/** Excel's default text of charts: 9 points, 14 for the title; the element's own font comes before the chart's. */
export function textLook(font: FontModel, chart: FontModel, points = 9): TextLook {
  const size = font.size ?? chart.size ?? points;
  const name = font.name ?? chart.name ?? "Calibri";
  return {
    family: `${JSON.stringify(name)}, Calibri, Carlito, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`,
    size: size * pixelsPerPoint,
    color: font.color ?? chart.color ?? textColour,
    weight: (font.bold ?? chart.bold) === true ? "bold" : "normal",
    slant: (font.italic ?? chart.italic) === true ? "italic" : "normal",
    underlined: font.underline === "Single" ? "underline" : "none",
  };
}

export function lineHeight({ size }: TextLook): number {
  return size * 1.25;
}

/** From here on scripts have square characters: Chinese, Japanese, Korean, full-width forms. */
const firstSquare = 0x2e80;

/** About how wide a text is. It is the same in every browser and without one, so that a layout does not depend on fonts. */
export function textWidth(text: string, { size, weight }: TextLook): number {
  const units = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
  return units * size * (weight === "bold" ? 1.05 : 1);
}

function characterWidth(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= firstSquare) return 1;
  if (/[iljtfrI.,:;|!'()[\] ]/.test(character)) return 0.32;
  return /[A-ZmwMW@%]/.test(character) ? 0.72 : 0.53;
}

/** Breaks a text where it may be broken: at spaces, and between square characters. */
export function wrapText(text: string, look: TextLook, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1);
    const joined = `${line ?? ""}${piece}`;
    if (line !== undefined && textWidth(joined.trimEnd(), look) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[⺀-￯][，。、；：）！？]?|[^\s⺀-￯]+\s*|\s+/gu) ?? [];
}

/** Cuts a text that is too wide, with an ellipsis. */
export function fitText(text: string, look: TextLook, width: number): string {
  if (textWidth(text, look) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, look) > width)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
