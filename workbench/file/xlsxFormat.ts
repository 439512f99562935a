import type { Borders, Fill, Font, StyleInput } from "@cj-tech-master/excelts";

import type { BorderEdge, BorderFormat, CellFormat, FontFormat } from "./cellFormat";
import { definedMembers } from "./definedMembers";

const edges: readonly BorderEdge[] = ["top", "right", "bottom", "left"];

/** `#RRGGBB` as the file writes it. */
export function fileColor(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

export function colorFromFile(color: { argb?: string } | undefined): string | undefined {
  return color?.argb === undefined ? undefined : `#${color.argb.slice(-6).toLowerCase()}`;
}

export function toXlsxStyle(format: CellFormat): Partial<StyleInput> {
  const { horizontal, vertical, wrap, indent, rotation } = format;
  const alignment = definedMembers({
    horizontal,
    vertical,
    wrapText: wrap,
    indent,
    textRotation: rotation,
  });
  return definedMembers({
    numFmt: format.numberFormat,
    font: format.font === undefined ? undefined : xlsxFont(format.font),
    fill: format.fill === undefined ? undefined : xlsxFill(format.fill),
    border: format.borders === undefined ? undefined : xlsxBorders(format.borders),
    alignment: Object.keys(alignment).length === 0 ? undefined : alignment,
  });
}

function xlsxFont({ color, ...rest }: FontFormat): Partial<Font> {
  return definedMembers({ ...rest, color: color === undefined ? undefined : fileColor(color) });
}

function xlsxFill(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: fileColor(color) };
}

function xlsxBorders(borders: NonNullable<CellFormat["borders"]>): Partial<Borders> {
  const entries = edges.flatMap((edge) => {
    const border = borders[edge];
    if (border === undefined) return [];
    return [[edge, { style: border.style, color: fileColor(border.color) }] as const];
  });
  return Object.fromEntries(entries);
}

/** What the style says beyond the workbook's default font; undefined when it says nothing. */
export function fromXlsxStyle(
  style: Partial<StyleInput>,
  defaultFont: Partial<Font>,
): CellFormat | undefined {
  const { horizontal, vertical, wrapText, indent, textRotation } = style.alignment ?? {};
  const format: CellFormat = definedMembers({
    numberFormat: style.numFmt === "General" ? undefined : style.numFmt,
    font: fontFromFile(style.font, defaultFont),
    fill: fillFromFile(style.fill),
    borders: bordersFromFile(style.border),
    horizontal,
    vertical,
    wrap: wrapText === true ? true : undefined,
    indent: indent === 0 ? undefined : indent,
    rotation: typeof textRotation === "number" && textRotation !== 0 ? textRotation : undefined,
  });
  return Object.keys(format).length === 0 ? undefined : format;
}

function fontFromFile(
  font: Partial<Font> | undefined,
  defaults: Partial<Font>,
): FontFormat | undefined {
  if (font === undefined) return undefined;
  const color = colorFromFile(font.color);
  const format: FontFormat = definedMembers({
    name: font.name === defaults.name ? undefined : font.name,
    size: font.size === defaults.size ? undefined : font.size,
    bold: font.bold === true ? true : undefined,
    italic: font.italic === true ? true : undefined,
    underline: font.underline === undefined || font.underline === "none" ? undefined : true,
    strike: font.strike === true ? true : undefined,
    color: color === colorFromFile(defaults.color) ? undefined : color,
  });
  return Object.keys(format).length === 0 ? undefined : format;
}

function fillFromFile(fill: Fill | undefined): string | undefined {
  if (fill?.type === "gradient") return colorFromFile(fill.stops[0]?.color);
  return fill?.pattern === "none" ? undefined : colorFromFile(fill?.fgColor);
}

function bordersFromFile(border: Partial<Borders> | undefined): CellFormat["borders"] {
  const entries = edges.flatMap((edge): [BorderEdge, BorderFormat][] => {
    const line = border?.[edge];
    if (line?.style === undefined) return [];
    return [[edge, { style: line.style, color: colorFromFile(line.color) ?? "#000000" }]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
