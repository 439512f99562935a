import type { Nullable } from "@univerjs/core";

import { ExcelError } from "../protocol/excelError";

const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** Excel takes "#RRGGBB" and HTML colour names (the usual ones here). */
export function readColour(value: unknown): string {
  if (typeof value === "string") {
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
    const named = names[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw new ExcelError("InvalidArgument", "color");
}

/** The engine's colour in Excel's form. */
export function colourText(rgb: Nullable<string>, fallback: string): string {
  if (!rgb) return fallback;
  if (rgb.startsWith("#")) return rgb.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts === null) return fallback;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
