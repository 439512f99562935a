/** Just enough XML for the parts of an .xlsx that the library does not carry; a file's own parser reads the rest. */
export interface XmlTag {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every element of that name which does not nest in itself, in document order. */
export function xmlTags(xml: string, name: string): XmlTag[] {
  const attributes = `((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)`;
  const pattern = new RegExp(`<${name}${attributes}\\s*(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: xmlAttributes(match[1] ?? ""),
    content: match[2] ?? "",
  }));
}

/** The text of the first element of that name, or undefined. */
export function xmlTagText(xml: string, name: string): string | undefined {
  const tag = xmlTags(xml, name)[0];
  return tag === undefined ? undefined : unescapeXml(tag.content);
}

export function xmlAttributes(text: string): Record<string, string> {
  const entries = [...text.matchAll(attributePattern)].map(([, key = "", double, single]) => [
    key,
    unescapeXml(double ?? single ?? ""),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Whether an attribute says yes (`xsd:boolean`, XML Schema part 2, 3.2.2). */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

export function escapeXml(text: string): string {
  const replaced = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  // Attribute values lose plain line breaks and tabs (XML 1.0, 3.3.3).
  return replaced.replace(/[\t\n\r]/g, (control) => `&#${String(control.charCodeAt(0))};`);
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}
