import type { BoxModel, FontModel, LineModel, LineStyle } from "../charts/chartModel";
import { lineColour, seriesColour } from "../charts/chartColours";
import { definedMembers } from "./definedMembers";
import { inside, valueOf, withoutElements } from "./chartXml";
import { xmlTags } from "./xmlText";

const lineStyles: Readonly<Record<string, LineStyle>> = {
  dash: "Dash",
  sysDash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  dot: "Dot",
  sysDot: "Dot",
};

/** A plain colour, or an accent of the theme as the Office theme has it; other colours of themes are automatic. */
function colorOf(xml: string): string | undefined {
  const plain = valueOf(xml, "srgbClr");
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(valueOf(xml, "schemeClr") ?? "")?.[1];
  return accent === undefined ? undefined : seriesColour(Number(accent) - 1);
}

/** The fill of an `spPr`, its line aside. */
export function readFill(shape: string): string | undefined {
  const own = shape.replace(/<ln\b[\s\S]*?(?:<\/ln>|\/>)/, "");
  if (own.includes("<noFill")) return "none";
  return colorOf(inside(own, "solidFill"));
}

/** The line of an `spPr`; what equals `usual` is automatic. */
export function readLine(
  shape: string,
  usual: { readonly color?: string; readonly points: number },
): LineModel {
  const tag = xmlTags(shape, "ln")[0];
  if (tag === undefined) return {};
  if (tag.content.includes("<noFill")) return usual.color === "none" ? {} : { style: "None" };
  const color = colorOf(inside(tag.content, "solidFill"));
  const weight = Math.round((Number(tag.attributes["w"] ?? 0) / 12_700) * 100) / 100;
  return definedMembers({
    color: color === usual.color ? undefined : color,
    weight: weight === 0 || weight === usual.points ? undefined : weight,
    style: lineStyles[valueOf(tag.content, "prstDash") ?? ""],
  });
}

/** The properties of texts in a `txPr` or a title; what equals `usual` is automatic. */
export function readFont(
  xml: string,
  usual: { readonly color: string; readonly points: number },
): FontModel {
  const tag = xmlTags(xml, "rPr")[0] ?? xmlTags(xml, "defRPr")[0];
  if (tag === undefined) return {};
  const { sz, b, i, u } = tag.attributes;
  const size = sz === undefined ? undefined : Number(sz) / 100;
  const color = colorOf(inside(tag.content, "solidFill"));
  const name = xmlTags(tag.content, "latin")[0]?.attributes["typeface"];
  return definedMembers({
    size: size === usual.points ? undefined : size,
    bold: b === "1" ? true : undefined,
    italic: i === "1" ? true : undefined,
    underline: u === "sng" ? ("Single" as const) : undefined,
    color: color === usual.color ? undefined : color,
    name: name === undefined || name.startsWith("+") ? undefined : name,
  });
}

/** What is behind a text, by the `spPr` of its title, legend or labels; undefined when there is nothing. */
export function readBox(xml: string): BoxModel | undefined {
  const shape = inside(withoutElements(xml, ["tx", "txPr"]), "spPr");
  const fill = readFill(shape);
  const line = readLine(shape, { color: lineColour, points: 0.75 });
  const hasLine = shape.includes("<ln") && line.style !== "None";
  if ((fill === undefined || fill === "none") && !hasLine) return undefined;
  return definedMembers({
    fill: fill === "none" ? undefined : fill,
    line: hasLine ? line : ({ style: "None" } as const),
  });
}
