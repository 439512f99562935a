import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { relations } from "./packageRelations";
import { xmlTags } from "./xmlText";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Where each sheet's XML is, in the workbook's order. */
export function sheetParts(parts: PackageParts): SheetPart[] {
  const workbook = workbookPath(parts);
  const targets = new Map(relations(parts, workbook).map(({ id, target }) => [id, target]));
  return xmlTags(partText(parts, workbook), "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    path: targets.get(attributes["r:id"] ?? "") ?? "",
  }));
}

export function workbookPath(parts: PackageParts): string {
  const root = relations(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  return root?.target ?? "xl/workbook.xml";
}
