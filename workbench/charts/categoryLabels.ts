import type { TextLook } from "./chartText";
import { fitText, lineHeight, textWidth, wrapText } from "./chartText";

/** How the names of categories are written along an axis. */
export interface CategoryLabels {
  /** Degrees; 0 is level. */
  readonly angle: 0 | -45 | -90;
  readonly texts: readonly (readonly string[])[];
  /** Every so many names are written: 1 is all. */
  readonly every: number;
  /** The room they take across the axis. */
  readonly depth: number;
}

/** What is to be written, and where. */
interface LabelRequest {
  readonly names: readonly string[];
  readonly look: TextLook;
  /** How much of the axis each category has. */
  readonly slot: number;
  /** How much room they may take across the axis. */
  readonly mostDepth: number;
}

const mostLines = 3;
const gap = 6;

/** Below columns: on one line, broken into several, or turned, whichever first has room; as Excel does, about. */
export function labelsBelow(request: LabelRequest): CategoryLabels {
  const { names, look, slot } = request;
  const line = lineHeight(look);
  const wrapped = names.map((name) => wrapText(name, look, slot - 4));
  const fits = wrapped.every(
    (lines) => lines.length <= mostLines && lines.every((text) => textWidth(text, look) <= slot),
  );
  if (fits) {
    const depth = Math.max(1, ...wrapped.map((lines) => lines.length)) * line + gap;
    return { angle: 0, texts: wrapped, every: 1, depth };
  }
  return turned(request);
}

function turned({ names, look, slot, mostDepth }: LabelRequest): CategoryLabels {
  const line = lineHeight(look);
  const angle = slot >= line * 1.2 ? -45 : -90;
  const slope = angle === -45 ? Math.SQRT1_2 : 1;
  const texts = names.map((name) => [fitText(name, look, (mostDepth - gap) / slope)]);
  const widest = Math.max(0, ...texts.map(([text = ""]) => textWidth(text, look)));
  const depth = Math.min(mostDepth, widest * slope + (angle === -45 ? line * slope : 0) + gap);
  return { angle, texts, every: Math.max(1, Math.ceil(line / slot)), depth };
}

/** Beside bars. */
export function labelsBeside({ names, look, slot, mostDepth }: LabelRequest): CategoryLabels {
  const line = lineHeight(look);
  const room = mostDepth - gap;
  const lines = Math.max(1, Math.min(mostLines, Math.floor(slot / line)));
  const texts = names.map((name) => cut(wrapText(name, look, room), lines, look, room));
  const widest = Math.max(0, ...texts.flat().map((text) => textWidth(text, look)));
  return { angle: 0, texts, every: Math.max(1, Math.ceil(line / slot)), depth: widest + gap };
}

function cut(
  lines: readonly string[],
  most: number,
  look: TextLook,
  room: number,
): readonly string[] {
  if (lines.length <= most) return lines.map((line) => fitText(line, look, room));
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(" "), look, room)];
}
