import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation, relations } from "./packageRelations";
import { workbookPath } from "./sheetParts";
import { escapeXml, unescapeXml, xmlTags } from "./xmlText";

/**
 * Excel keeps the settings of add-ins with the add-in's own identity in `xl/webextensions`, a part that brings the
 * add-in with it. This host keeps them in a custom XML part instead, which Excel carries along unread.
 */
const namespace = "urn:embedded-workbook:settings";
const relationType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

export function addSettingsPart(
  parts: PackageParts,
  settings: Readonly<Record<string, unknown>>,
): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const items = entries.map(
    ([key, value]) =>
      `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
  );
  const target = "customXml/item1.xml";
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const root = `<settings xmlns="${namespace}">${items.join("")}</settings>`;
  setPartText(parts, target, declaration + root);
  addRelation(parts, workbookPath(parts), { type: relationType, target });
}

export function settingsFromPart(parts: PackageParts): Record<string, unknown> {
  const part = relations(parts, workbookPath(parts))
    .filter(({ type }) => type === relationType)
    .map(({ target }) => partText(parts, target))
    .find((text) => text.includes(namespace));
  const entries = xmlTags(part ?? "", "setting").map(({ attributes, content }) => [
    attributes["key"] ?? "",
    JSON.parse(unescapeXml(content)) as unknown,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
