import type { Nullable } from "@univerjs/core";

import { ExcelError } from "../protocol/excelError";
import colourNames from "./colourNames.json";

const names: Readonly<Record<string, string>> = colourNames;

/** Excel takes "#RRGGBB", "RRGGBB" and HTML colour names (https://www.w3.org/TR/css-color-4/#named-colors). */
export function readColour(value: unknown): string {
  if (typeof value === "string") {
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
    if (digits !== undefined) return `#${digits.toUpperCase()}`;
    const name = value.toLowerCase();
    if (Object.hasOwn(names, name)) return names[name] ?? value;
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
