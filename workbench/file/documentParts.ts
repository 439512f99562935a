import { addContentType } from "./contentTypes";
import { customPropertiesXml, readCustomProperties } from "./documentPropertiesXml";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addRelation } from "./packageRelations";
import { readStructureProtection, structureProtectionXml } from "./protectionXml";
import { workbookPath } from "./sheetParts";
import type { DocumentFile } from "./workbookFile";
import { coreXml, readCore, withManager } from "./documentPropertiesXml";
import { addXmlParts, readXmlParts } from "./xmlParts";
import { xmlTags } from "./xmlText";

const core = "docProps/core.xml";
const app = "docProps/app.xml";
const custom = "docProps/custom.xml";
const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const customRelation =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

/** Writes what belongs to the workbook as a whole. */
export function addDocument(parts: PackageParts, document: DocumentFile): void {
  const { properties = {}, customProperties = {} } = document;
  setPartText(parts, core, coreXml(partText(parts, core), properties));
  setPartText(parts, app, withManager(partText(parts, app), properties));
  if (Object.keys(customProperties).length > 0) {
    setPartText(parts, custom, customPropertiesXml(customProperties));
    addContentType(parts, custom, customType);
    addRelation(parts, "", { type: customRelation, target: custom });
  }
  addXmlParts(parts, document.xmlParts ?? {});
  addToWorkbook(parts, document);
}

/** `workbookProtection` and `bookViews` stand before `sheets` (ECMA-376 part 1, 18.2.27). */
function addToWorkbook(
  parts: PackageParts,
  { structureProtection, activeSheet = 0 }: DocumentFile,
): void {
  const path = workbookPath(parts);
  const protection =
    structureProtection === undefined ? "" : structureProtectionXml(structureProtection);
  const tab = activeSheet === 0 ? "" : ` activeTab="${String(activeSheet)}"`;
  const views = `<bookViews><workbookView${tab}/></bookViews>`;
  const xml = partText(parts, path).replace(/<bookViews>.*?<\/bookViews>/, "");
  setPartText(
    parts,
    path,
    xml.replace("<sheets>", () => `${protection}${views}<sheets>`),
  );
}

export function readDocument(parts: PackageParts): DocumentFile {
  const workbook = partText(parts, workbookPath(parts));
  const activeTab = xmlTags(workbook, "workbookView")[0]?.attributes["activeTab"];
  const properties = readCore(partText(parts, core), partText(parts, app));
  const customProperties = readCustomProperties(partText(parts, custom));
  const xmlParts = readXmlParts(parts);
  const structureProtection = readStructureProtection(workbook);
  return {
    activeSheet: Number(activeTab ?? 0),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(Object.keys(customProperties).length > 0 && { customProperties }),
    ...(Object.keys(xmlParts).length > 0 && { xmlParts }),
    ...(structureProtection !== undefined && { structureProtection }),
  };
}
