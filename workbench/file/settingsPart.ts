import { definedMembers } from "./definedMembers";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation, relations } from "./packageRelations";
import { workbookPath } from "./sheetParts";
import type { WorkbookFile } from "./workbookFile";
import { escapeXml, unescapeXml, xmlTags } from "./xmlText";

/**
 * Excel keeps the settings of add-ins with the add-in's own identity in `xl/webextensions`, a part that brings the
 * add-in with it. This host keeps them in a custom XML part instead, which Excel carries along unread.
 */
const namespace = "urn:embedded-workbook:settings";
const relationType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

export function isSettingsPart(xml: string): boolean {
  return xml.includes(namespace);
}

export type KeptSettings = Pick<WorkbookFile, "settings" | "officeSettings" | "addinStartState">;

export function addSettingsPart(parts: PackageParts, kept: KeptSettings): void {
  const items = [
    ...settingTags("setting", kept.settings),
    ...settingTags("officeSetting", kept.officeSettings),
    ...settingTags("start", definedMembers({ state: kept.addinStartState })),
  ];
  if (items.length === 0) return;
  const target = "customXml/item1.xml";
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const root = `<settings xmlns="${namespace}">${items.join("")}</settings>`;
  setPartText(parts, target, declaration + root);
  addRelation(parts, workbookPath(parts), { type: relationType, target });
}

function settingTags(tag: string, settings: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(settings).map(([key, value]) => {
    const text = escapeXml(JSON.stringify(value));
    return `<${tag} key="${escapeXml(key)}">${text}</${tag}>`;
  });
}

export function settingsFromPart(parts: PackageParts): KeptSettings {
  const part = relations(parts, workbookPath(parts))
    .filter(({ type }) => type === relationType)
    .map(({ target }) => partText(parts, target))
    .find(isSettingsPart);
  return {
    settings: settingsIn<unknown>(part ?? "", "setting"),
    officeSettings: settingsIn<string>(part ?? "", "officeSetting"),
    ...definedMembers({ addinStartState: settingsIn<string>(part ?? "", "start")["state"] }),
  };
}

function settingsIn<T>(xml: string, tag: string): Record<string, T> {
  const entries = xmlTags(xml, tag).map(({ attributes, content }) => [
    attributes["key"] ?? "",
    JSON.parse(unescapeXml(content)) as T,
  ]);
  return Object.fromEntries(entries) as Record<string, T>;
}
