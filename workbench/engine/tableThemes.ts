import { BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";

import type { Engine } from "./startEngine";
import { unitId } from "./unit";

export const defaultTableStyle = "TableStyleMedium2";

/** Accent colours of Office's default theme, in the order in which the seven styles of each row use them. */
const accents = ["#000000", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

/** The engine's theme for one of Excel's table styles, registered when it is first used. */
export function tableTheme(engine: Engine, style: string): string {
  const themes = engine.injector.get(SheetRangeThemeModel);
  const name = style === "" ? "TableStyleNone" : style;
  // The type promises a style for every name.
  const known = themes.getRangeThemeStyle(unitId(engine), name) as RangeThemeStyle | undefined;
  if (known === undefined) {
    themes.registerRangeThemeStyle(unitId(engine), makeTheme(name));
  }
  return name;
}

function makeTheme(name: string): RangeThemeStyle {
  const [, family = "", number = "1"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const accent = accents[(Number(number) - 1) % accents.length] ?? "#000000";
  if (family === "Medium") return mediumTheme(name, accent);
  if (family === "Light") return lightTheme(name, accent);
  if (family === "Dark") return darkTheme(name, accent);
  return new RangeThemeStyle(name, {});
}

function mediumTheme(name: string, accent: string): RangeThemeStyle {
  return new RangeThemeStyle(name, {
    headerRowStyle: { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: { bg: { rgb: mix(accent, 0.8) }, bd: thinBottom(mix(accent, 0.5)) },
    secondRowStyle: { bg: { rgb: "#FFFFFF" }, bd: thinBottom(mix(accent, 0.5)) },
  });
}

function lightTheme(name: string, accent: string): RangeThemeStyle {
  return new RangeThemeStyle(name, {
    headerRowStyle: { bl: 1, bd: thinBottom(accent) },
    firstRowStyle: { bg: { rgb: mix(accent, 0.85) } },
  });
}

function darkTheme(name: string, accent: string): RangeThemeStyle {
  const light = { cl: { rgb: "#FFFFFF" } };
  return new RangeThemeStyle(name, {
    headerRowStyle: { bg: { rgb: "#000000" }, bl: 1, ...light },
    firstRowStyle: { bg: { rgb: mix(accent, 0.1) }, ...light },
    secondRowStyle: { bg: { rgb: mix(accent, 0.25) }, ...light },
  });
}

function thinBottom(rgb: string) {
  return { b: { s: BorderStyleTypes.THIN, cl: { rgb } } };
}

/** A colour with this share of white in it. */
function mix(colour: string, white: number): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * white));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
