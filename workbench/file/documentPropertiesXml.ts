import type { DocumentFile } from "./workbookFile";
import { escapeXml, isTrue, unescapeXml, xmlTags, xmlTagText } from "./xmlText";

type Properties = NonNullable<DocumentFile["properties"]>;
type CustomProperties = NonNullable<DocumentFile["customProperties"]>;

/** Elements of `docProps/core.xml` by the names of the object model (ECMA-376 part 2, 11.1). */
const coreElements = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
  ["lastAuthor", "cp:lastModifiedBy"],
] as const;
const appElements = [
  ["manager", "Manager"],
  ["company", "Company"],
] as const;

/** The library's part with these properties; its times stay where none was kept. */
export function coreXml(xml: string, properties: Properties): string {
  const texts = coreElements.map(([name, tag]) => element(tag, properties[name] ?? ""));
  const { revisionNumber, creationDate } = properties;
  const revision = revisionNumber === undefined ? "" : element("cp:revision", revisionNumber);
  const created = creationDate ?? xmlTagText(xml, "dcterms:created") ?? "";
  const modified = xmlTagText(xml, "dcterms:modified") ?? created;
  const times = [
    time("dcterms:created", String(created)),
    time("dcterms:modified", String(modified)),
  ];
  const [open = ""] = /^[\s\S]*?<cp:coreProperties\b[^>]*>/.exec(xml) ?? [];
  return [open, ...texts, revision, ...times, "</cp:coreProperties>"].join("");
}

function element(tag: string, value: string | number): string {
  return value === "" ? "" : `<${tag}>${escapeXml(String(value))}</${tag}>`;
}

function time(tag: string, value: string): string {
  return `<${tag} xsi:type="dcterms:W3CDTF">${escapeXml(value)}</${tag}>`;
}

export function withManager(appXml: string, properties: Properties): string {
  return appElements.reduce(
    (xml, [name, tag]) =>
      xml.replace(new RegExp(`<${tag}>.*?</${tag}>`), () => element(tag, properties[name] ?? "")),
    appXml,
  );
}

export function readCore(core: string, app: string): Properties {
  const texts = [
    ...coreElements.map(([name, tag]) => [name, xmlTagText(core, tag)] as const),
    ...appElements.map(([name, tag]) => [name, xmlTagText(app, tag)] as const),
    ["creationDate", xmlTagText(core, "dcterms:created")] as const,
  ].filter(([, text]) => text !== undefined && text !== "");
  const revision = xmlTagText(core, "cp:revision");
  const properties = Object.fromEntries(texts) as Record<string, string>;
  return revision === undefined ? properties : { ...properties, revisionNumber: Number(revision) };
}

const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

/** `docProps/custom.xml` (ECMA-376 part 1, 22.3); the first number that a property may have is 2. */
export function customPropertiesXml(properties: CustomProperties): string {
  const tags = Object.entries(properties).map(([name, value], index) => {
    const attributes = `fmtid="${formatId}" pid="${String(index + 2)}" name="${escapeXml(name)}"`;
    const tag = `vt:${valueType(value)}`;
    return `<property ${attributes}><${tag}>${escapeXml(String(value))}</${tag}></property>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Properties xmlns="${namespace}" xmlns:vt="${types}">${tags.join("")}</Properties>`
  );
}

function valueType(value: string | number | boolean): string {
  if (typeof value === "string") return "lpwstr";
  if (typeof value === "boolean") return "bool";
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8";
}

export function readCustomProperties(xml: string): CustomProperties {
  const entries = xmlTags(xml, "property").flatMap(({ attributes, content }) => {
    const [, type, text] = /<vt:(\w+)>([\s\S]*?)<\/vt:/.exec(content) ?? [];
    if (type === undefined || text === undefined) return [];
    const isNumber = /^(?:i\d|ui\d|int|uint|r4|r8|decimal)$/.test(type);
    const value = isNumber ? Number(text) : type === "bool" ? isTrue(text) : unescapeXml(text);
    return [[attributes["name"] ?? "", value] as const];
  });
  return Object.fromEntries(entries);
}
