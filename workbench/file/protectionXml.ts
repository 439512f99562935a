import type { SheetProtection } from "../engine/protection";
import type { Allowance, ProtectionOptions } from "../engine/protectionOptions";
import type { StructureProtection } from "../engine/structureProtection";
import { definedMembers } from "./definedMembers";
import { escapeXml, isTrue, xmlTags } from "./xmlText";

/** Each allowance, its attribute, and whether the file forbids where it says nothing (ECMA-376 part 1, 18.3.1.85). */
const allowances: readonly (readonly [Allowance, string, "forbidden" | "allowed"])[] = [
  ["allowEditObjects", "objects", "allowed"],
  ["allowEditScenarios", "scenarios", "allowed"],
  ["allowFormatCells", "formatCells", "forbidden"],
  ["allowFormatColumns", "formatColumns", "forbidden"],
  ["allowFormatRows", "formatRows", "forbidden"],
  ["allowInsertColumns", "insertColumns", "forbidden"],
  ["allowInsertRows", "insertRows", "forbidden"],
  ["allowInsertHyperlinks", "insertHyperlinks", "forbidden"],
  ["allowDeleteColumns", "deleteColumns", "forbidden"],
  ["allowDeleteRows", "deleteRows", "forbidden"],
  ["allowSort", "sort", "forbidden"],
  ["allowAutoFilter", "autoFilter", "forbidden"],
  ["allowPivotTables", "pivotTables", "forbidden"],
];

export function protectionXml({ options, verifier }: SheetProtection): string {
  const password = verifier === undefined ? "" : ` password="${escapeXml(verifier)}"`;
  const forbidden = allowances.map(
    ([name, attribute]) => ` ${attribute}="${options[name] ? "0" : "1"}"`,
  );
  const { selectionMode } = options;
  const locked = selectionMode === "Normal" ? "" : ' selectLockedCells="1"';
  const unlocked = selectionMode === "None" ? ' selectUnlockedCells="1"' : "";
  return `<sheetProtection${password} sheet="1"${forbidden.join("")}${locked}${unlocked}/>`;
}

export function readProtection(sheetXml: string): SheetProtection | undefined {
  const attributes = xmlTags(sheetXml, "sheetProtection")[0]?.attributes;
  if (attributes === undefined || !isTrue(attributes["sheet"])) return undefined;
  const allowed = allowances.map(([name, attribute, usual]) => {
    const forbids = attributes[attribute];
    return [name, forbids === undefined ? usual === "allowed" : !isTrue(forbids)];
  });
  const selectionMode = isTrue(attributes["selectUnlockedCells"])
    ? "None"
    : isTrue(attributes["selectLockedCells"])
      ? "Unlocked"
      : "Normal";
  const options = { ...Object.fromEntries(allowed), selectionMode } as ProtectionOptions;
  return { options, ...definedMembers({ verifier: attributes["password"] }) };
}

export function structureProtectionXml({ verifier }: StructureProtection): string {
  const password = verifier === undefined ? "" : ` workbookPassword="${escapeXml(verifier)}"`;
  return `<workbookProtection${password} lockStructure="1"/>`;
}

export function readStructureProtection(workbookXml: string): StructureProtection | undefined {
  const attributes = xmlTags(workbookXml, "workbookProtection")[0]?.attributes;
  if (attributes === undefined || !isTrue(attributes["lockStructure"])) return undefined;
  return definedMembers({ verifier: attributes["workbookPassword"] });
}
