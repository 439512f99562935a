import { unescapeXml, xmlTags } from "./xmlText";

/**
 * The XML of a chart or drawing without prefixes of namespaces, and without extensions and alternatives for programs
 * that know them: what is left is ECMA-376 part 1.
 */
export function plainChartXml(xml: string): string {
  return xml
    .replace(/<mc:AlternateContent\b[\s\S]*?<\/mc:AlternateContent>/g, "")
    .replace(/<(\w+:)?extLst\b[\s\S]*?<\/(\w+:)?extLst>/g, "")
    .replace(/<(\/?)\w+:/g, "<$1");
}

/** What the first element of that name holds; "" when there is none. */
export function inside(xml: string, name: string): string {
  return xmlTags(xml, name)[0]?.content ?? "";
}

/** The attribute `val` of the first element of that name. */
export function valueOf(xml: string, name: string): string | undefined {
  return xmlTags(xml, name)[0]?.attributes["val"];
}

export function numberOfElement(xml: string, name: string): number | undefined {
  const value = valueOf(xml, name);
  return value === undefined || value === "" ? undefined : Number(value);
}

/** An element without `val` says yes. */
export function isSet(xml: string, name: string): boolean {
  const tag = xmlTags(xml, name)[0];
  return tag !== undefined && !["0", "false"].includes(tag.attributes["val"] ?? "1");
}

export function withoutElements(xml: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) =>
      rest.replace(new RegExp(`<${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, "g"), ""),
    xml,
  );
}

/** The text of runs: paragraphs are lines. */
export function richText(xml: string): string {
  const paragraphs = xmlTags(inside(xml, "rich") || xml, "p");
  return paragraphs
    .map(({ content }) =>
      xmlTags(content, "t")
        .map((run) => unescapeXml(run.content))
        .join(""),
    )
    .join("\n");
}
