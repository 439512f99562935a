import { addContentType } from "./contentTypes";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation, relations } from "./packageRelations";
import { isSettingsPart } from "./settingsPart";
import { workbookPath } from "./sheetParts";
import { escapeXml, xmlAttributes } from "./xmlText";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds custom XML parts, each with a part that holds its id (ECMA-376 part 1, 15.2.5 and 15.2.6). */
export function addXmlParts(parts: PackageParts, xmlParts: Readonly<Record<string, string>>): void {
  for (const [id, xml] of Object.entries(xmlParts)) {
    const number = String(nextNumber(parts));
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    setPartText(parts, item, xml);
    setPartText(
      parts,
      properties,
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
        `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${office}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    addContentType(parts, properties, propertiesType);
    const type = `${office}/relationships/customXml`;
    addRelation(parts, workbookPath(parts), { type, target: item });
    addRelation(parts, item, { type: `${type}Props`, target: properties });
  }
}

function nextNumber(parts: PackageParts): number {
  return [...parts.keys()].filter((path) => /^customXml\/item\d+\.xml$/.test(path)).length + 1;
}

/** The custom XML parts of a workbook by their id; one without an id has none that add-ins could ask for. */
export function readXmlParts(parts: PackageParts): Record<string, string> {
  const entries = relations(parts, workbookPath(parts))
    .filter(({ type }) => type.endsWith("/customXml"))
    .filter(({ target }) => !isSettingsPart(partText(parts, target)))
    .flatMap(({ target }) => {
      const properties = relations(parts, target).find(({ type }) =>
        type.endsWith("/customXmlProps"),
      );
      const xml = partText(parts, properties?.target ?? "");
      const id = xmlAttributes(/<ds:datastoreItem\b[^>]*>/.exec(xml)?.[0] ?? "")["ds:itemID"];
      return id === undefined ? [] : [[id, partText(parts, target)] as const];
    });
  return Object.fromEntries(entries);
}
