import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";

import type {
  BorderEdge,
  BorderFormat,
  BorderStyle,
  CellFormat,
  FontFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from "./cellFormat";
import { definedMembers } from "./definedMembers";
import { plainColor } from "./plainColor";

/** The grid's numbers, by position (BorderStyleTypes, HorizontalAlign, VerticalAlign of @univerjs/core). */
const borderStyles: readonly (BorderStyle | undefined)[] = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const horizontals: readonly (HorizontalAlignment | undefined)[] = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "justify",
  "distributed",
];
const verticals: readonly (VerticalAlignment | undefined)[] = [
  undefined,
  "top",
  "middle",
  "bottom",
];
const wrapText = 3;

/** One step of indent in pixels of padding. */
export const indentPixels = 9;

const edges: readonly (readonly [BorderEdge, "t" | "r" | "b" | "l"])[] = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
];

export function toGridStyle(format: CellFormat): IStyleData {
  const { horizontal, vertical, wrap, indent, rotation, font, fill } = format;
  const style = definedMembers({
    n: format.numberFormat === undefined ? undefined : { pattern: format.numberFormat },
    ...(font !== undefined && toGridFont(font)),
    bg: fill === undefined ? undefined : { rgb: fill },
    bd: format.borders === undefined ? undefined : toGridBorders(format.borders),
    ht: horizontal === undefined ? undefined : position(horizontals, horizontal),
    vt: vertical === undefined ? undefined : position(verticals, vertical),
    tb: wrap === true ? wrapText : undefined,
    pd: indent === undefined ? undefined : { l: indent * indentPixels },
    // The grid counts clockwise.
    tr: rotation === undefined ? undefined : { a: -rotation },
  });
  return style;
}

export function toGridFont(font: FontFormat): Partial<IStyleData> {
  const { name, size, bold, italic, underline, strike, color } = font;
  const style = definedMembers({
    ff: name,
    fs: size,
    bl: bold === true ? 1 : undefined,
    it: italic === true ? 1 : undefined,
    ul: underline === true ? { s: 1 } : undefined,
    st: strike === true ? { s: 1 } : undefined,
    cl: color === undefined ? undefined : { rgb: color },
  });
  return style;
}

function toGridBorders(borders: NonNullable<CellFormat["borders"]>) {
  const entries = edges.flatMap(([edge, key]) => {
    const border = borders[edge];
    if (border === undefined) return [];
    return [[key, { s: position(borderStyles, border.style), cl: { rgb: border.color } }]];
  });
  return Object.fromEntries(entries) as Record<string, IBorderStyleData>;
}

/** An alignment that the grid lacks is left to its default. */
function position<T>(values: readonly T[], value: T): number | undefined {
  const found = values.indexOf(value);
  return found < 1 ? undefined : found;
}

/** What the style says; undefined when it says nothing. */
export function fromGridStyle(style: IStyleData): CellFormat | undefined {
  const padding = style.pd?.l ?? 0;
  const rotation = style.tr?.a ?? 0;
  const pattern = style.n?.pattern;
  const format: CellFormat = definedMembers({
    numberFormat: pattern === "General" || pattern === "" ? undefined : pattern,
    font: fromGridFont(style),
    fill: plainColor(style.bg?.rgb),
    borders: fromGridBorders(style),
    horizontal: horizontals[style.ht ?? 0],
    vertical: verticals[style.vt ?? 0],
    wrap: style.tb === wrapText ? true : undefined,
    indent: padding < indentPixels ? undefined : Math.round(padding / indentPixels),
    rotation: rotation === 0 ? undefined : -rotation,
  });
  return Object.keys(format).length === 0 ? undefined : format;
}

export function fromGridFont(style: IStyleData): FontFormat | undefined {
  const font: FontFormat = definedMembers({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === 1 ? true : undefined,
    italic: style.it === 1 ? true : undefined,
    underline: style.ul?.s === 1 ? true : undefined,
    strike: style.st?.s === 1 ? true : undefined,
    color: plainColor(style.cl?.rgb),
  });
  return Object.keys(font).length === 0 ? undefined : font;
}

function fromGridBorders(style: IStyleData): CellFormat["borders"] {
  const entries = edges.flatMap(([edge, key]): [BorderEdge, BorderFormat][] => {
    const border: Nullable<IBorderStyleData> = style.bd?.[key];
    const line = borderStyles[border?.s ?? 0];
    return line === undefined
      ? []
      : [[edge, { style: line, color: plainColor(border?.cl.rgb) ?? "#000000" }]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
