import { addDefaultContentType } from "./contentTypes";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation, relations } from "./packageRelations";
import { escapeXml, xmlTags } from "./xmlText";

const relationType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const countedName = /^xl\/customProperty\d+\.bin$/;

/**
 * Adds `worksheet.customProperties` as Excel stores them: a `customPr` element per name that points to a part with the
 * value as UTF-16LE text (ECMA-376 part 1, 18.3.1.22 and 12.3.5).
 */
export function addCustomProperties(
  parts: PackageParts,
  path: string,
  properties: Readonly<Record<string, string>>,
): void {
  const tags = Object.entries(properties).map(([name, value]) => {
    const number = [...parts.keys()].filter((part) => countedName.test(part)).length + 1;
    const target = `xl/customProperty${String(number)}.bin`;
    parts.set(target, utf16(value));
    const id = addRelation(parts, path, { type: relationType, target });
    return `<customPr name="${escapeXml(name)}" r:id="${id}"/>`;
  });
  if (tags.length === 0) return;
  const xml = partText(parts, path);
  const added = `<customProperties>${tags.join("")}</customProperties>`;
  setPartText(
    parts,
    path,
    xml.replace(/(<pageSetup\b[^>]*\/>)/, (setup) => setup + added),
  );
  addDefaultContentType(parts, "bin", contentType);
}

export function customProperties(parts: PackageParts, path: string): Record<string, string> {
  const targets = new Map(relations(parts, path).map(({ id, target }) => [id, target]));
  const entries = xmlTags(partText(parts, path), "customPr").map(({ attributes }) => {
    const bytes = parts.get(targets.get(attributes["r:id"] ?? "") ?? "");
    return [attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes)];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (_, index) => text.charCodeAt(index));
  return new Uint8Array(units.buffer);
}
