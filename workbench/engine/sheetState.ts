import type { Engine } from "./startEngine";
import { openWorkbook, sheetById } from "./unit";

/**
 * What Excel knows of a workbook or sheet and the engine does not, by name, in the `custom` member of the engine's snapshot:
 * it is stored, opened and copied with the workbook, and no step of undo.
 * Of a sheet: `properties` (custom properties), `veryHidden`, `protection`, `pageLayout`, `pageBreaks`.
 * Of the workbook: `settings`, `officeSettings`, `documentProperties`, `customDocumentProperties`, `xmlParts`,
 * `structureProtection`. What belongs to a single cell is in `cellMarks`.
 */
export function sheetState(engine: Engine, sheetId: string, name: string): unknown {
  return sheetById(engine, sheetId).getCustomMetadata()?.[name];
}

/** Undefined takes the member away. */
export function setSheetState(engine: Engine, sheetId: string, name: string, value: unknown): void {
  const sheet = sheetById(engine, sheetId);
  sheet.setCustomMetadata(withMember({ ...sheet.getCustomMetadata() }, name, value));
}

export function workbookState(engine: Engine, name: string): unknown {
  return openWorkbook(engine).getCustomMetadata()?.[name];
}

export function setWorkbookState(engine: Engine, name: string, value: unknown): void {
  const workbook = openWorkbook(engine);
  workbook.setCustomMetadata(withMember({ ...workbook.getCustomMetadata() }, name, value));
}

function withMember(custom: object, name: string, value: unknown): object {
  const entries = Object.entries({ ...custom, [name]: value });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}
