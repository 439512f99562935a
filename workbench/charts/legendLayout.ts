import type { Box, Side } from "./box";
import { without } from "./box";
import type { LegendModel } from "./chartModel";
import type { TextLook } from "./chartText";
import { fitText, lineHeight, textWidth } from "./chartText";

export interface LegendEntry {
  /** Which series it names; of a pie, which slice. */
  readonly series: number;
  readonly text: string;
  /** Where its key begins, and the middle of its line. */
  readonly left: number;
  readonly middle: number;
}

export interface LegendLayout {
  readonly entries: readonly LegendEntry[];
  /** What the legend leaves to the plot. */
  readonly rest: Box;
  readonly keyWidth: number;
}

interface LegendRequest {
  readonly legend: LegendModel;
  readonly names: readonly string[];
  readonly look: TextLook;
  /** Lines need a longer key than areas. */
  readonly keyWidth: number;
}

const gap = 6;
const margin = 6;

export function legendLayout(box: Box, request: LegendRequest): LegendLayout {
  const { legend, names, keyWidth } = request;
  if (!legend.visible || names.length === 0) return { entries: [], rest: box, keyWidth };
  const isBeside = ["Left", "Right", "Corner"].includes(legend.position);
  return isBeside ? columnLegend(box, request) : rowLegend(box, request);
}

/** Above or below: entries side by side, in as many centred rows as it takes. */
function rowLegend(box: Box, { legend, names, look, keyWidth }: LegendRequest): LegendLayout {
  const room = Math.max(20, box.width - 2 * margin);
  const items = names.map((name, series) => {
    const text = fitText(name, look, room - keyWidth - gap);
    return { series, text, width: keyWidth + gap + textWidth(text, look) + 2 * gap };
  });
  const rows = rowsOf(items, room);
  const line = lineHeight(look) + 2;
  const height = rows.length * line + margin;
  const top = legend.position === "Top" ? box.top : box.top + box.height - height;
  const entries = rows.flatMap((row, index) => {
    const width = row.reduce((sum, item) => sum + item.width, 0) - 2 * gap;
    let left = box.left + (box.width - width) / 2;
    return row.map(({ series, text, width: own }) => {
      const entry = { series, text, left, middle: top + margin / 2 + (index + 0.5) * line };
      left += own;
      return entry;
    });
  });
  return {
    entries,
    keyWidth,
    rest: restOf(box, legend, legend.position === "Top" ? "top" : "bottom", height),
  };
}

function rowsOf<T extends { readonly width: number }>(items: readonly T[], room: number): T[][] {
  const rows: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (used + item.width > room + 2 * gap) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += item.width;
  }
  return rows;
}

/** At the side: one below the other, in the middle of the height, or from the top in the corner. */
function columnLegend(box: Box, { legend, names, look, keyWidth }: LegendRequest): LegendLayout {
  const widest = Math.max(...names.map((name) => textWidth(name, look)));
  const textRoom = Math.min(widest, box.width * 0.35);
  const width = keyWidth + gap + textRoom + 2 * margin;
  const isLeft = legend.position === "Left";
  const left = isLeft ? box.left + margin : box.left + box.width - width + margin;
  const line = lineHeight(look) + 4;
  const height = names.length * line;
  const top =
    legend.position === "Corner" ? box.top : box.top + Math.max(0, (box.height - height) / 2);
  const entries = names.map((name, series) => {
    const text = fitText(name, look, textRoom + 1);
    return { series, text, left, middle: top + (series + 0.5) * line };
  });
  return { entries, keyWidth, rest: restOf(box, legend, isLeft ? "left" : "right", width) };
}

function restOf(box: Box, { overlay }: LegendModel, side: Side, size: number): Box {
  return overlay ? box : without(box, side, size);
}
