import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { indexedColors } from "./indexedColors";
import { xmlAttributes, xmlTags } from "./xmlText";

/** Theme colours in the order in which `theme="n"` counts them: light and dark change places (ECMA-376 part 1, 18.8.3). */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Replaces theme and palette colours by plain ones in styles and sheets: the library drops their tint. */
export function resolveColors(parts: PackageParts): void {
  const palette = themePalette(parts);
  for (const path of parts.keys()) {
    if (!/^xl\/(styles|worksheets\/[^/]+)\.xml$/.test(path)) continue;
    const xml = partText(parts, path);
    const resolved = xml.replace(
      /<((?:\w+:)?\w*[cC]olor)\s([^<>]*?)\/>/g,
      (whole, name: string, attributes: string) => {
        const color = plainColor(xmlAttributes(attributes), palette);
        return color === undefined ? whole : `<${name} rgb="FF${color}"/>`;
      },
    );
    if (resolved !== xml) setPartText(parts, path, resolved);
  }
}

function plainColor(
  attributes: Readonly<Record<string, string>>,
  palette: readonly string[],
): string | undefined {
  const { theme, indexed, tint } = attributes;
  const base =
    theme !== undefined
      ? palette[Number(theme)]
      : indexed !== undefined
        ? indexedColors[Number(indexed)]
        : attributes["rgb"]?.slice(-6);
  return base === undefined ? undefined : tinted(base, Number(tint ?? 0));
}

/** The palette of the workbook's theme as RRGGBB. */
function themePalette(parts: PackageParts): string[] {
  const path = [...parts.keys()].find((part) => /^xl\/theme\/theme\d*\.xml$/.test(part)) ?? "";
  const xml = partText(parts, path);
  return themeOrder.map((name) => {
    const content = xmlTags(xml, `a:${name}`)[0]?.content ?? "";
    const { val, lastClr } = xmlAttributes(content);
    return (lastClr ?? val ?? "000000").toUpperCase();
  });
}

/** Moves the lightness of a colour towards white (tint > 0) or black (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color.toUpperCase();
  const channels = [0, 2, 4].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return channels.map((channel) => hex(shifted(channel, lightness, wanted))).join("");
}

/** Keeps hue and saturation: the distance from the lightness shrinks with the room that is left. */
function shifted(channel: number, lightness: number, wanted: number): number {
  const room = 1 - Math.abs(2 * lightness - 1);
  const newRoom = 1 - Math.abs(2 * wanted - 1);
  return room === 0 ? wanted : wanted + ((channel - lightness) * newRoom) / room;
}

function hex(channel: number): string {
  return Math.round(Math.min(Math.max(channel, 0), 1) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
